import { grades } from '../codes/index.ts';
import { code, day, integer, longText, reference, yesNo } from '../fields/kinds.ts';
import { checkAppraisalGrade } from '../rules/appraisal.ts';
import { defineRegister, section } from './define.ts';

/** One member's appraisal: the columns of the appraisal sheet, domain.md 4.4. */
export const appraisalGrades = defineRegister('appraisalGrades', {
  label: { zh: '党员评议结果', en: 'Appraisal results' },
  title: 'member',
  partOf: 'appraisal',
  matchBy: [['appraisal', 'member']],
  check: checkAppraisalGrade,
  sections: [
    section('评议', 'Appraisal', {
      appraisal: reference('appraisals', '民主评议', 'Appraisal', { required: true, width: 30, listed: true }),
      member: reference('members', '党员', 'Member', { required: true, width: 12, listed: true, aliases: ['姓名'] }),
      probationary: yesNo('预备党员（不定等次）', 'Probationary (no grade)', { width: 8 }),
      selfGrade: code(grades, '自评等次', 'Self-assessment', { width: 12, listed: true, aliases: ['自评'] }),
      selfNote: longText('自评说明', 'Self-assessment, in words', { max: 2000, width: 30 }),
      excellentVotes: integer('优秀票', 'Excellent', { min: 0, max: 99999, width: 8, aliases: ['优'] }),
      qualifiedVotes: integer('合格票', 'Qualified', { min: 0, max: 99999, width: 8, aliases: ['合'] }),
      basicVotes: integer('基本合格票', 'Basically qualified', { min: 0, max: 99999, width: 8, aliases: ['基'] }),
      unqualifiedVotes: integer('不合格票', 'Unqualified', { min: 0, max: 99999, width: 8, aliases: ['不'] }),
      grade: code(grades, '支委会评定', 'Committee decision', { width: 12, listed: true, aliases: ['评定等次', '评议结果', '等次'] }),
      toldOn: day('反馈时间', 'Told on', { width: 13, past: true, listed: true }),
      improvement: longText('整改措施', 'Improvement', { max: 2000, width: 30 }),
      remarks: longText('备注', 'Remarks', { width: 20 }),
    }),
  ],
});
