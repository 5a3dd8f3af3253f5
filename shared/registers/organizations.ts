import { organizationKinds, organizationLocations } from '../codes/index.ts';
import { code, day, integer, longText, reference, text } from '../fields/kinds.ts';
import { defineRegister, section } from './define.ts';

/** The tree of organisations: domain.md 1.2 (kinds) and 4.1 (set-up and terms of office). */
export const organizations = defineRegister('organizations', {
  label: { zh: '党组织', en: 'Organizations' },
  title: 'name',
  current: { field: 'dissolvedOn', now: { zh: '现有', en: 'Existing' }, past: { zh: '已撤销', en: 'Dissolved' } },
  since: (record) => (typeof record['foundedOn'] === 'string' ? record['foundedOn'] : null),
  sections: [
    section('基本信息', 'Basics', {
      name: text('党组织全称', 'Full name', { required: true, unique: true, width: 36, listed: true, search: 'pinyin', aliases: ['党组织名称', '支部名称', '名称'], help: { zh: '与印章一致', en: 'As on the seal' } }),
      kind: code(organizationKinds, '类型', 'Kind', { required: true, width: 18, listed: true, aliases: ['党组织类型', '组织类别'] }),
      parent: reference('organizations', '上级党组织', 'Organization above', { width: 30, listed: true }),
      code: text('党组织代码', 'Code', { max: 30, width: 18, search: 'text' }),
      location: code(organizationLocations, '所在类型', 'Where it is set up', { width: 16 }),
      foundedOn: day('成立日期', 'Set up on', { width: 13 }),
      approvalNo: text('批准文号', 'Approval no.', { width: 20 }),
      dissolvedOn: day('撤销日期', 'Dissolved on', { width: 13 }),
    }),
    section('班子与换届', 'Committee and term', {
      secretary: reference('members', '书记', 'Secretary', { dated: true, width: 12, listed: true }),
      termYears: integer('任期（年）', 'Term (years)', { min: 1, max: 10, width: 10, help: { zh: '村、社区党支部 5 年，其他 3 年', en: '5 years for village and community branches, 3 for others' } }),
      termStartOn: day('本届起始日期', 'Term began on', { width: 13 }),
      termEndOn: day('任期届满日期', 'Term ends on', { width: 13, listed: true, aliases: ['换届时间'] }),
      committeeSize: integer('支委人数', 'Committee members', { min: 0, max: 15, width: 10 }),
    }),
    section('联系与备注', 'Contact and remarks', {
      phone: text('联系电话', 'Phone', { sensitive: 'phone', max: 40, width: 16 }),
      address: text('地址', 'Address', { max: 200, width: 28 }),
      remarks: longText('备注', 'Remarks', { width: 24 }),
    }),
  ],
});
