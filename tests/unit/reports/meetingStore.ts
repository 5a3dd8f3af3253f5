import type { Values } from '../../../shared/registers/accept.ts';
import { fictionalId } from '../../../shared/rules/fictionalId.ts';
import type { Session } from '../../../electron/core/session.ts';
import { sampleMember, saved, testSession } from '../../support/session.ts';

/** A branch of 17 members, 16 of them with voting right, and its meetings of a year. */
export interface MeetingStore {
  readonly session: Session;
  readonly branch: string;
  /** Ids; the last one is on probation. */
  readonly members: readonly string[];
  readonly names: readonly string[];
  readonly general: string;
  readonly election: string;
}

const family = Array.from('王李张刘陈杨赵黄周吴徐孙胡朱高林何');
const given = ['建国', '秀英', '伟', '志强', '桂兰', '海燕', '德胜', '春梅', '长青'];

export const memberNames = family.map((name, i) => name + (given[i % given.length] ?? ''));

const long =
  '会议传达了上级关于推进乡村全面振兴的部署要求，结合本村实际，逐条讨论了今年的工作安排。大家认为，要把发展壮大村级集体经济放在重要位置，盘活闲置校舍和撂荒地，规范合同管理；同时抓好人居环境整治和移风易俗。';

export const longContent = Array.from({ length: 14 }, (_, i) => `${i + 1}．${long}${long}`).join(
  '\n',
);
/** One paragraph without a break, longer than any row of a sheet can show. */
export const longSpeech = long.repeat(14);

/** Fills a store: general meetings with votes, an election, committee meetings, a lecture, a talk. */
export function meetingStore(): MeetingStore {
  const session = testSession();
  const branch = session.references.find('organizations', '青石村党支部') ?? '';
  const members = memberNames.map((name, i) => saved(session, 'members', member(name, i, branch)));
  const meeting = (values: Values): string =>
    saved(session, 'meetings', { branch, state: 'held', place: '村党群服务中心', ...values });

  const general = meeting({
    ...{ kind: 'general', topic: '讨论接收预备党员，研究集体机耕道修缮', heldOn: '2026-03-12' },
    ...{ beginsAt: '09:00', endsAt: '11:30', chair: '王建国', recorder: '李秀英' },
    ...{ dueCount: 17, presentCount: 9, votingDue: 16, votingPresent: 9 },
    ...{ observers: '镇组织委员 郑明', hours: 4, trainingTopic: 'theory', content: longContent },
    ...{ decisions: '同意接收郑小满为预备党员；机耕道修缮方案再议。', attachments: '签到表 1 份' },
  });
  attend(session, general, members, (i) =>
    i < 9 ? 'present' : i < 11 ? 'leave' : i < 14 ? 'away' : i < 15 ? 'ill' : 'unexcused',
  );
  const first = saved(session, 'agendaItems', {
    ...{ meeting: general, position: 1, kind: 'admission', title: '讨论接收郑小满为预备党员' },
    ...{ presenter: '王建国', voteMethod: 'secret', voteRule: 'general', due: 16, present: 9 },
    ...{ written: 1, approve: 10, against: 0, abstain: 0, decision: '同意接收郑小满为预备党员。' },
  });
  const second = saved(session, 'agendaItems', {
    ...{
      meeting: general,
      position: 2,
      kind: 'vote',
      title: '机耕道修缮方案',
      presenter: '李秀英',
    },
    ...{
      summary: '预算 12.6 万元，工期 40 天。',
      voteMethod: 'hands',
      voteRule: 'general',
      due: 16,
    },
    ...{ present: 9, written: 0, approve: 8, against: 1, abstain: 0, decision: '方案修改后再议。' },
  });
  for (const [i, words] of ['同意。', longSpeech].entries())
    saved(session, 'speeches', {
      ...{
        meeting: general,
        item: first,
        position: i + 1,
        speaker: memberNames[i + 2] ?? '',
        words,
      },
    });
  saved(session, 'tasks', {
    ...{ meeting: general, item: second, position: 1, what: '修改机耕道修缮方案' },
    ...{ who: '李秀英', dueOn: '2026-04-10', doneOn: '2026-04-08', result: '已改为分两段施工' },
  });

  const election = meeting({
    ...{ kind: 'general', topic: '补选支部委员', heldOn: '2026-06-20', chair: '王建国' },
    ...{ recorder: '李秀英', dueCount: 16, presentCount: 14, votingDue: 16, votingPresent: 14 },
  });
  const choice = saved(session, 'agendaItems', {
    ...{ meeting: election, position: 1, kind: 'election', title: '补选支部委员 1 名' },
    ...{ voteMethod: 'secret', voteRule: 'election', due: 16, present: 14 },
    ...{ issued: 14, returned: 14, valid: 14, seats: 1 },
  });
  for (const [i, approve] of [10, 4].entries())
    saved(session, 'candidates', {
      ...{ meeting: election, item: choice, position: i + 1, name: memberNames[i + 3] ?? '' },
      ...{ post: '宣传委员', approve, against: 14 - approve, abstain: 0 },
    });
  for (let month = 1; month <= 10; month += 1) {
    const committee = meeting({
      ...{
        kind: 'committee',
        topic: `${month}月支委会`,
        chair: '王建国',
        dueCount: 3,
        presentCount: 2,
      },
      heldOn: `2026-${String(month).padStart(2, '0')}-05`,
    });
    attend(session, committee, members.slice(0, 3), (i) => (i === month % 3 ? 'leave' : 'present'));
  }
  meeting({ kind: 'lecture', topic: '党课：乡村振兴', heldOn: '2026-03-12', within: general });
  meeting({
    ...{ kind: 'life', countsAs: 'appraisal', topic: '组织生活会', heldOn: '2026-11-02' },
    ...{ dueCount: 17, presentCount: 12, absentees: '外出 5 人' },
  });
  const talk = meeting({ kind: 'talk', topic: '谈心', heldOn: '2026-05-06' });
  attend(session, talk, members.slice(0, 2), () => 'present');
  meeting({ kind: 'general', topic: '未开的会', heldOn: '2026-12-20', state: 'planned' });
  return { session, branch, members, names: memberNames, general, election };
}

const member = (name: string, i: number, branch: string): Values => {
  const bornOn = `19${60 + i}-03-0${(i % 9) + 1}`;
  const isProbationary = i === memberNames.length - 1;
  return sampleMember({
    ...{ name, bornOn, branch, idNumber: fictionalId(bornOn, '1', i + 1), phone: null },
    ...{
      partyPost: ['secretary', 'organization-commissioner', 'discipline-commissioner'][i] ?? 'none',
    },
    memberType: isProbationary ? '预备党员' : '正式党员',
    joinedOn: isProbationary ? '2026-08-10' : `20${String(i + 1).padStart(2, '0')}-07-01`,
    fullMemberOn: isProbationary ? null : `20${String(i + 2).padStart(2, '0')}-07-01`,
    ...(isProbationary && { enteredOn: '2026-08-10' }),
  });
};

function attend(
  session: Session,
  meeting: string,
  members: readonly string[],
  presenceOf: (index: number) => string,
): void {
  members.forEach((id, i) => {
    const presence = presenceOf(i);
    saved(session, 'attendances', {
      ...{ meeting, member: id, presence, voting: i < 16 },
      ...(presence === 'ill' && { written: true, opinion: '同意接收。', note: '住院' }),
    });
  });
}
