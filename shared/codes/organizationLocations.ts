import { codeList } from './define.ts';

/** Where an organisation is set up, for coverage reports (domain.md 1.2, from the briefs). */
export const organizationLocations = codeList(
  'organizationLocations',
  '党组织所在类型',
  'Where the organization is set up',
  [
    ['administrative-village', '行政村', 'Administrative village', '村', '建制村'],
    ['cooperative', '农民合作社', "Farmers' cooperative", '合作社', '农民专业合作社', '专业合作社'],
    ['agricultural-enterprise', '农业企业', 'Agricultural enterprise', '农业龙头企业', '龙头企业'],
    ['family-farm', '家庭农场', 'Family farm'],
    ['trade-association', '专业协会', 'Trade association', '协会', '农业专业协会'],
    ['industry-chain', '产业链', 'Industry chain'],
  ],
  { editable: true },
);
