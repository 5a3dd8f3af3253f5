import { codeList } from './define.ts';

/** Field of the organisation on the lost-contact form (domain.md 1.2). */
export const unitFields = codeList('unitFields', '所属领域', 'Field', [
  ['1', '国有企业', 'State-owned enterprise', '国企'],
  ['2', '非公企业', 'Private enterprise', '非公有制企业', '民营企业', '私营企业'],
  ['3', '农村', 'Rural', '村', '行政村'],
  ['4', '党政机关', 'Party or government office', '机关'],
  ['5', '学校', 'School', '高校', '中小学'],
  ['6', '其他事业单位', 'Other public institution', '事业单位'],
  ['7', '街道社区', 'Subdistrict or community', '街道', '社区'],
  ['8', '社会组织', 'Social organization'],
  ['9', '其他', 'Other', '其它'],
]);
