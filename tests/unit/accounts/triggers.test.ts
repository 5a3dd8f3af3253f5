import { describe, expect, it } from 'vitest';
import { close, posted, rent, village } from './support.ts';

/** Plain SQL on the store, as no route of the program ever sends it. */
function bare() {
  const { session } = village();
  const { db } = session.store;
  const voucher = (state = 'draft', day = '2026-03-05'): void => {
    db.prepare(
      `INSERT INTO vouchers (id, version, day, type, summary, state, source)
       VALUES ('v', 1, ?, 'general', '租金', ?, 'manual')`,
    ).run(day, state);
  };
  const line = (id: string, account: string, debit: number | null, credit: number | null): void => {
    db.prepare(
      `INSERT INTO voucherLines (id, version, voucher, position, account, debitFen, creditFen)
       VALUES (?, 1, 'v', 1, ?, ?, ?)`,
    ).run(id, account, debit, credit);
  };
  const post = (): void => {
    db.exec(`UPDATE vouchers SET state = 'posted', number = 900 WHERE id = 'v'`);
  };
  return { session, db, voucher, line, post };
}

const balanced = ({ voucher, line, post }: ReturnType<typeof bare>): void => {
  voucher();
  line('a', '102', 100, null);
  line('b', '501', null, 100);
  post();
};

describe('the database itself', () => {
  it('posts what balances', () => {
    const store = bare();
    balanced(store);
    expect(store.db.prepare(`SELECT state FROM vouchers WHERE id = 'v'`).pluck().get()).toBe(
      'posted',
    );
  });

  it.each<[what: string, (store: ReturnType<typeof bare>) => void, says: string]>([
    ['inserting what is posted already', ({ voucher }) => voucher('posted'), 'voucher.not-a-draft'],
    [
      'posting what does not balance',
      ({ voucher, line, post }) => {
        voucher();
        line('a', '102', 100, null);
        line('b', '501', null, 99);
        post();
      },
      'voucher.unbalanced',
    ],
    [
      'posting a single line',
      ({ voucher, line, post }) => {
        voucher();
        line('a', '102', 0, null);
        post();
      },
      'voucher.unbalanced',
    ],
    [
      'posting a line with both sides',
      ({ voucher, line, post }) => {
        voucher();
        line('a', '102', 100, 100);
        line('b', '501', 5, null);
        line('c', '501', null, 5);
        post();
      },
      'voucher.unbalanced',
    ],
    [
      'posting without a number',
      ({ db, voucher, line }) => {
        voucher();
        line('a', '102', 100, null);
        line('b', '501', null, 100);
        db.exec(`UPDATE vouchers SET state = 'posted' WHERE id = 'v'`);
      },
      'voucher.no-number',
    ],
    [
      'another state',
      ({ db, voucher }) => {
        voucher();
        db.exec(`UPDATE vouchers SET state = 'done' WHERE id = 'v'`);
      },
      'voucher.state-unknown',
    ],
    [
      'posting into a closed month',
      ({ session, voucher, line, post }) => {
        posted(session, rent('2026-01-10'));
        close(session, '2026-01');
        voucher('draft', '2026-01-31');
        line('a', '102', 100, null);
        line('b', '501', null, 100);
        post();
      },
      'voucher.month-closed',
    ],
    [
      'changing what is posted',
      (store) => {
        balanced(store);
        store.db.exec(`UPDATE vouchers SET summary = '别的' WHERE id = 'v'`);
      },
      'voucher.posted',
    ],
    [
      'making a draft of it again',
      (store) => {
        balanced(store);
        store.db.exec(`UPDATE vouchers SET state = 'draft' WHERE id = 'v'`);
      },
      'voucher.posted',
    ],
    [
      'voiding it',
      (store) => {
        balanced(store);
        store.db.exec(`UPDATE vouchers SET voidedAt = '2026-11-22' WHERE id = 'v'`);
      },
      'voucher.posted',
    ],
    [
      'deleting it',
      (store) => {
        balanced(store);
        store.db.exec(`DELETE FROM vouchers WHERE id = 'v'`);
      },
      'voucher.posted',
    ],
    [
      'adding a line to it',
      (store) => {
        balanced(store);
        store.line('c', '501', null, 1);
      },
      'voucher.posted',
    ],
    [
      'changing a line of it',
      (store) => {
        balanced(store);
        store.db.exec(`UPDATE voucherLines SET debitFen = 1 WHERE id = 'a'`);
      },
      'voucher.posted',
    ],
    [
      'voiding a line of it',
      (store) => {
        balanced(store);
        store.db.exec(`UPDATE voucherLines SET voidedAt = '2026-11-22' WHERE id = 'a'`);
      },
      'voucher.posted',
    ],
    [
      'moving a line into it',
      (store) => {
        balanced(store);
        store.db.exec(`INSERT INTO vouchers (id, version, day, type, summary, state, source)
          VALUES ('w', 1, '2026-03-05', 'general', '租金', 'draft', 'manual')`);
        store.db.exec(`INSERT INTO voucherLines (id, version, voucher, account, debitFen)
          VALUES ('z', 1, 'w', '102', 1)`);
        store.db.exec(`UPDATE voucherLines SET voucher = 'v' WHERE id = 'z'`);
      },
      'voucher.posted',
    ],
    [
      'deleting a line of it',
      (store) => {
        balanced(store);
        store.db.exec(`DELETE FROM voucherLines WHERE id = 'a'`);
      },
      'voucher.posted',
    ],
  ])('refuses %s', (_what, act, says) => {
    const store = bare();
    expect(() => {
      act(store);
    }).toThrow(says);
  });

  it('keeps a number once in a month and type', () => {
    const store = bare();
    balanced(store);
    const { db } = store;
    db.exec(`INSERT INTO vouchers (id, version, day, type, summary, state, source)
      VALUES ('w', 1, '2026-03-09', 'general', '租金', 'draft', 'manual')`);
    db.exec(`INSERT INTO voucherLines (id, version, voucher, account, debitFen, creditFen)
      VALUES ('y', 1, 'w', '102', 7, NULL), ('z', 1, 'w', '501', NULL, 7)`);
    expect(() =>
      db.exec(`UPDATE vouchers SET state = 'posted', number = 900 WHERE id = 'w'`),
    ).toThrow(/UNIQUE/);
  });
});
