import { codeList } from './define.ts';
import { words } from './words.ts';

/**
 * Professional title (domain.md 1.1 row 25). GB/T 8561 numbers hundreds of posts by profession; a
 * village needs the grade, so these are the grades, with the titles that villages really have.
 */
export const professionalTitles = codeList(
  'professionalTitles',
  '专业技术职务',
  'Professional title',
  [
    [
      'senior',
      '正高级',
      'Senior (full)',
      ...words('正高 正高级职称 教授 研究员 主任医师 正高级教师 正高级工程师 推广研究员'),
    ],
    [
      'associate-senior',
      '副高级',
      'Senior (associate)',
      ...words(
        '副高 高级 副高级职称 高级职称 副教授 副研究员 副主任医师 高级教师 中学高级教师 高级工程师 高级农艺师 高级兽医师 高级会计师 高级经济师',
      ),
    ],
    [
      'middle',
      '中级',
      'Middle',
      ...words(
        '中级职称 讲师 主治医师 一级教师 工程师 农艺师 兽医师 会计师 经济师 小学高级教师 中学一级教师',
      ),
    ],
    [
      'assistant',
      '助理级',
      'Assistant',
      ...words(
        '助理 初级 初级职称 助教 医师 执业医师 二级教师 助理工程师 助理农艺师 助理兽医师 助理会计师 助理经济师 小学一级教师 中学二级教师',
      ),
    ],
    [
      'junior',
      '员级',
      'Junior',
      ...words('技术员 农业技术员 医士 护士 三级教师 会计员 经济员 执业助理医师 乡村医生'),
    ],
    [
      'farmer',
      '农民技术职称',
      'Farmer technician',
      ...words('农民技术员 农民技师 农民高级技师 农民助理技师 农民农艺师 农民助理农艺师'),
    ],
    ['none', '无职称', 'No title', '没有职称', '未评职称'],
  ],
  { editable: true },
);
