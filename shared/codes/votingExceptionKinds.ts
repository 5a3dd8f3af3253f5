import { codeList } from './define.ts';

/** Who has no vote or may be left out of the base, with the higher committee's consent (domain.md 2.3). */
export const votingExceptionKinds = codeList(
  'votingExceptionKinds',
  '例外情形',
  'Kind of exception',
  [
    [
      'probation-within-party',
      '留党察看期间（无表决权）',
      'Probation within the Party (no vote)',
      '留党察看',
    ],
    [
      'incapacitated',
      '患有精神疾病等不能表达本人意志',
      'Mentally incapacitated',
      '不能表达本人意志',
      '精神疾病',
    ],
    ['abroad', '自费出国半年以上', 'Self-funded abroad for over 6 months', '出国'],
    ['serving-sentence', '虽未受到留党察看以上党纪处分但正在服刑', 'Serving a sentence', '服刑'],
    [
      'bedridden',
      '年老体弱卧床不起或长期生病生活不能自理',
      'Bedridden or unable to look after themselves',
      '卧床',
      '生活不能自理',
    ],
    [
      'away',
      '工作调动、下派锻炼、外出务工经商等六个月以上，组织关系未转出',
      'Transferred or away for over 6 months, papers not moved',
      '长期外出',
      '外出',
    ],
  ],
  { editable: true },
);
