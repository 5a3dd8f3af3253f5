import { satisfactions } from '../codes/index.ts';
import { code, day, longText, reference, text } from '../fields/kinds.ts';
import { defineRegister, section } from './define.ts';

/** Service requests that the branch handles for villagers: domain.md 7.5, 为民服务代办. */
export const serviceRequests = defineRegister('serviceRequests', {
  label: { zh: '为民服务代办', en: 'Service requests' },
  title: 'matter',
  current: { field: 'doneOn', now: { zh: '在办', en: 'In hand' }, past: { zh: '已办结', en: 'Done' } },
  matchBy: [['receivedOn', 'villager', 'matter']],
  sections: [
    section('事项', 'Matter', {
      receivedOn: day('受理日期', 'Received on', { required: true, past: true, width: 13, listed: true, aliases: ['日期'] }),
      villager: text('群众姓名', 'Villager', { required: true, format: 'personName', max: 30, width: 12, listed: true, search: 'pinyin', aliases: ['姓名', '申请人'] }),
      phone: text('联系电话', 'Phone', { sensitive: 'phone', format: 'mobile', max: 40, width: 15 }),
      matter: text('代办事项', 'Matter', { required: true, max: 200, width: 36, listed: true, search: 'text', aliases: ['事项'] }),
    }),
    section('办理', 'Handling', {
      handler: reference('members', '代办人', 'Handler', { width: 12, listed: true }),
      dueOn: day('办理时限', 'To be done by', { width: 13, listed: true }),
      doneOn: day('办结日期', 'Done on', { past: true, width: 13, listed: true }),
      satisfaction: code(satisfactions, '群众评价', 'Satisfaction', { width: 12 }),
      remarks: longText('备注', 'Remarks', { width: 24 }),
    }),
  ],
});
