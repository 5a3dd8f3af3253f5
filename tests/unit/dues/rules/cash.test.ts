import { expect, test } from 'vitest';
import { type CashBook, cash, checkCash } from '../../../../shared/rules/dues/cash.ts';
import { receiptOf } from './support.ts';

const book: CashBook = {
  receipts: [
    receiptOf({ amountFen: 1000, receivedOn: '2026-01-10' }),
    receiptOf({ amountFen: 500, receivedOn: '2026-02-10', kind: 'voluntary' }),
    receiptOf({ amountFen: 200_000, receivedOn: '2026-02-11', kind: 'large' }),
    receiptOf({ amountFen: 70, receivedOn: '2026-02-12', paidElsewhere: true }),
    receiptOf({ amountFen: -300, receivedOn: '2026-03-01', reverses: 'r0' }),
  ],
  remittances: [
    { on: '2026-03-10', amountFen: 1100, kind: 'dues' },
    { on: '2026-03-10', amountFen: 150_000, kind: 'large' },
  ],
  returns: [{ on: '2026-04-01', amountFen: 400 }],
  spendings: [{ on: '2026-04-02', amountFen: 350 }],
};

test.each([
  ['2026-01-09', [0, 0, 0, 0, 0], [0, 0, 0, 0]],
  ['2026-01-10', [1000, 0, 0, 0, 1000], [0, 0, 0, 0]],
  ['2026-02-28', [1500, 0, 0, 0, 1500], [200_000, 0, 200_000, 70]],
  ['2026-03-10', [1200, 1100, 0, 0, 100], [200_000, 150_000, 50_000, 70]],
  ['2026-04-01', [1200, 1100, 400, 0, 500], [200_000, 150_000, 50_000, 70]],
  ['2026-12-31', [1200, 1100, 400, 350, 150], [200_000, 150_000, 50_000, 70]],
])('the cash on %s', (asOf, own, large) => {
  const found = cash(book, asOf);
  const { collectedFen, remittedFen, returnedFen, spentFen, inHandFen } = found;
  expect([collectedFen, remittedFen, returnedFen, spentFen, inHandFen]).toEqual(own);
  const { largeCollectedFen, largeRemittedFen, largeInHandFen, elsewhereFen } = found;
  expect([largeCollectedFen, largeRemittedFen, largeInHandFen, elsewhereFen]).toEqual(large);
});

test('cash that was never below nothing passes', () => {
  expect(checkCash(book)).toEqual([]);
  expect(checkCash({ receipts: [], remittances: [], returns: [], spendings: [] })).toEqual([]);
});

test.each<[string, Partial<CashBook>, readonly unknown[]]>([
  [
    'one fen too much remitted',
    { remittances: [{ on: '2026-03-10', amountFen: 1201, kind: 'dues' }] },
    [['dues.cash-below-zero', '2026-03-10', '0.01']],
  ],
  [
    'remitted before it was collected',
    { remittances: [{ on: '2026-01-09', amountFen: 100, kind: 'dues' }] },
    [['dues.cash-below-zero', '2026-01-09', '1.00']],
  ],
  [
    'remitted on the day on which it was collected',
    {
      remittances: [{ on: '2026-01-10', amountFen: 1000, kind: 'dues' }],
      spendings: [],
      receipts: book.receipts.slice(0, 1),
    },
    [],
  ],
  [
    'spent from large dues',
    { spendings: [{ on: '2026-04-02', amountFen: 501 }] },
    [['dues.cash-below-zero', '2026-04-02', '0.01']],
  ],
  [
    'large dues',
    { remittances: [{ on: '2026-02-10', amountFen: 1, kind: 'large' }] },
    [['dues.large-below-zero', '2026-02-10', '0.01']],
  ],
  [
    'what was paid elsewhere cannot be remitted',
    {
      receipts: [receiptOf({ paidElsewhere: true })],
      remittances: [{ on: '2026-03-10', amountFen: 1, kind: 'dues' }],
      returns: [],
      spendings: [],
    },
    [['dues.cash-below-zero', '2026-03-10', '0.01']],
  ],
])('%s', (_name, changes, expected) => {
  const found = checkCash({ ...book, ...changes });
  expect(found.map(({ code, params }) => [code, params?.['on'], params?.['amount']])).toEqual(
    expected,
  );
});
