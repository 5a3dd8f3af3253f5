import { Ledger } from '../../../electron/core/ledger.ts';
import { saveRecord } from '../../../electron/core/registers/save.ts';
import { members } from '../../../shared/registers/members.ts';
import { meetings } from '../../../shared/registers/meetings.ts';
import { fictionalId } from '../../../shared/rules/fictionalId.ts';
import { testDerivation, villageSetup } from '../../support/ledger.ts';

/** Twelve who sit in the committee, the secretary first. */
export const committee = [
  ...['李建国', '王伟', '吴文', '张桂兰', '赵德明', '钱小梅'],
  ...['孙志强', '周玉珍', '郑大海', '冯国庆', '陈秀英', '褚卫东'],
] as const;
/** Four more full members and one on probation: 16 have a vote. */
export const others = ['蒋树林', '沈春花', '韩立新', '杨金凤'] as const;
export const probationary = '朱晓燕';

const posts = [
  ...['secretary', 'deputy-secretary', 'organization-commissioner'],
  ...['publicity-commissioner', 'discipline-commissioner'],
];

/** A village of one branch with 17 members, twelve of them in its committee. */
export async function meetingVillage(dataDir: string): Promise<void> {
  const ledger = new Ledger({ dataDir, derivation: testDerivation });
  await ledger.setUp(villageSetup, { demo: true });
  const session = ledger.session();
  for (const [at, name] of [...committee, ...others, probationary].entries()) {
    const post = at < committee.length ? (posts[at] ?? 'committee-member') : 'none';
    const { id, findings } = saveRecord(session, members, {
      name,
      idNumber: fictionalId(`19${60 + at}-03-0${(at % 9) + 1}`, at % 2 === 0 ? '1' : '2', at + 1),
      sex: at % 2 === 0 ? '1' : '2',
      memberType: name === probationary ? '4' : '5',
      joinedOn: name === probationary ? '2026-07-01' : '2001-07-01',
      ...(name !== probationary && { fullMemberOn: '2002-07-01' }),
      partyPost: post,
    });
    if (id === undefined) throw new Error(`${name}: ${JSON.stringify(findings)}`);
  }
  await ledger.close();
}

/** What a field of the minutes is called. */
export const meetingField = (key: keyof typeof meetings.fields): string =>
  meetings.fields[key].label.zh;
