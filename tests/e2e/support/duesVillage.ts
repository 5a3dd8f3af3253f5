import { Ledger } from '../../../electron/core/ledger.ts';
import { saveRecord } from '../../../electron/core/registers/save.ts';
import { savePayers } from '../../../electron/core/dues/savePayers.ts';
import { members } from '../../../shared/registers/members.ts';
import { fictionalId } from '../../../shared/rules/fictionalId.ts';
import { testDerivation, villageSetup } from '../../support/ledger.ts';

const surnames = ['王', '李', '张', '刘', '陈', '杨', '赵', '黄', '周', '吴'];
const given = ['建国', '桂英', '志强', '秀兰'];

/** Forty who till the land; each name stands once. */
export const farmers: readonly string[] = given.flatMap((name) =>
  surnames.map((surname) => `${surname}${name}`),
);
/** Six with a pension. */
export const retired: readonly string[] = [
  ...['孙德明', '马玉珍', '朱国庆'],
  ...['胡文华', '郭少军', '林淑芳'],
];
/** Of 4,000 yuan a month: 0.5 % are 20 yuan. */
export const pensionFen = 400_000;
export const retiredDuesFen = 2_000;
export const farmerDuesFen = 20;

/** The day on which the stories of dues are told, near the end of a quarter, in China. */
export const duesClock = '2026-09-25T02:00:00Z';
export const duesToday = '2026-09-25';

/**
 * A village of one branch with 46 members who have all been in it for years.
 * @param known whether it is said what the retired pay; otherwise nobody has said anything
 */
export const duesVillage =
  (known = true) =>
  async (dataDir: string): Promise<void> => {
    const ledger = new Ledger({
      dataDir,
      derivation: testDerivation,
      now: () => new Date(duesClock),
    });
    await ledger.setUp(villageSetup, { demo: true });
    const session = ledger.session();
    const ids = [...farmers, ...retired].map((name, at) => {
      const { id, findings } = saveRecord(session, members, {
        name,
        idNumber: fictionalId(`19${50 + (at % 40)}-03-0${(at % 9) + 1}`, '1', at + 1),
        sex: '1',
        memberType: '5',
        joinedOn: '2001-07-01',
        fullMemberOn: '2002-07-01',
        partyPost: at === 0 ? 'secretary' : 'none',
      });
      if (id === undefined) throw new Error(`${name}: ${JSON.stringify(findings)}`);
      return id;
    });
    if (known) {
      const { findings } = savePayers(session, '2026-01', [
        ...ids.slice(0, farmers.length).map((member) => ({
          ...{ member, kind: 'farmer', baseFen: null, amountFen: farmerDuesFen },
        })),
        ...ids.slice(farmers.length).map((member) => ({
          ...{ member, kind: 'retired', baseFen: pensionFen, amountFen: null },
        })),
      ]);
      if (findings.length > 0) throw new Error(JSON.stringify(findings));
    }
    await ledger.close();
  };
