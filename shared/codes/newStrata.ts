import { codeList } from './define.ts';
import { prefixParents } from './hierarchy.ts';

const parents = prefixParents(['1', '2', '3', '31', '39', '4', '41', '49', '5', '6']);

/** New social stratum (domain.md 1.2); blank means none. A newer wording exists, hence editable. */
export const newStrata = codeList(
  'newStrata',
  '新社会阶层类型',
  'New social stratum',
  [
    [
      '1',
      '民营科技企业技术人员',
      'Technician in a private technology enterprise',
      '民营科技企业的技术人员',
    ],
    [
      '2',
      '受聘外资企业管理技术人员',
      'Manager or technician employed by a foreign enterprise',
      '受聘于外资企业的管理技术人员',
    ],
    ['3', '个体劳动者', 'Self-employed', '个体', '个体户'],
    ['31', '城镇个体劳动者', 'Self-employed in a town', '城镇'],
    ['39', '其他个体劳动者', 'Other self-employed'],
    ['4', '私营企业主', 'Private entrepreneur', '私企业主', '民营企业主'],
    [
      '41',
      '民营科技企业创业人员',
      'Founder of a private technology enterprise',
      '民营科技企业的创业人员',
    ],
    ['49', '其他私营企业主', 'Other private entrepreneur'],
    ['5', '中介组织从业人员', 'Working in an intermediary organization', '中介组织的从业人员'],
    ['6', '自由职业人员', 'Freelancer', '自由职业', '自由职业者'],
  ],
  { editable: true, parents },
);
