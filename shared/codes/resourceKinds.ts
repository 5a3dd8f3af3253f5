import { codeList } from './define.ts';

/** 资源类别 (domain.md 6.10). */
export const resourceKinds = codeList(
  'resourceKinds',
  '资源类别',
  'Kind of resource',
  [
    ['arable', '耕地', 'Arable land'],
    ['forest', '林地', 'Forest land'],
    ['grass', '草地', 'Grassland'],
    ['garden', '园地', 'Garden land', '果园'],
    ['waste', '四荒', 'Four wastes', '四荒地', '荒山', '荒地'],
    ['water', '水面', 'Water surface', '水域', '鱼塘', '坑塘'],
    ['construction', '建设用地', 'Construction land', '集体建设用地'],
    ['homestead', '闲置宅基地', 'Vacant homestead', '宅基地'],
    ['unused', '未利用地', 'Unused land', '未利用土地'],
    ['other', '其他', 'Other'],
  ],
  { editable: true },
);
