import { describe, expect, it } from 'vitest';
import { reverseVoucher } from '../../../electron/core/accounts/reverseVoucher.ts';
import {
  type VoucherBody,
  planVoucherBody,
  postDraft,
  postDrafts,
  saveVoucher,
  voidDraft,
} from '../../../electron/core/accounts/saveVoucher.ts';
import { voucherAnswer } from '../../../electron/core/accounts/voucherAnswer.ts';
import { voucherList, voucherListSchema } from '../../../electron/core/accounts/voucherList.ts';
import {
  planVoucher,
  postVoucher,
  voucherLookup,
  writeVoucher,
} from '../../../electron/core/accounts/writeVoucher.ts';
import { saveRecords } from '../../../electron/core/exchange/import/saveRecords.ts';
import { newId } from '../../../electron/core/registers/newId.ts';
import { saveRecord } from '../../../electron/core/registers/save.ts';
import { voidRecord } from '../../../electron/core/registers/void.ts';
import { check } from '../../../electron/core/store/check.ts';
import { lastAct, undo } from '../../../electron/core/store/undo.ts';
import { registers } from '../../../shared/registers/index.ts';
import { saved } from '../../support/session.ts';
import { codesOf, cr, dr, posted, rent, rowsOf, village } from './support.ts';

const listed = (session: Parameters<typeof voucherList>[0], options: object = {}) =>
  voucherList(session, voucherListSchema.parse(options));

const body = (more: Partial<VoucherBody> = {}): VoucherBody => ({
  day: '2026-03-05',
  summary: '购办公用品',
  lines: [
    { account: '513', debitFen: 8_000 },
    { account: '101', creditFen: 8_000 },
  ],
  ...more,
});

describe('posting', () => {
  it('numbers vouchers without gaps by type and month', () => {
    const { session } = village();
    const numbers = [
      posted(session, rent('2026-03-05')).number,
      posted(session, rent('2026-03-01')).number,
      posted(session, rent('2026-04-01')).number,
      posted(session, rent('2026-03-09', { type: 'receipt' })).number,
      posted(session, rent('2026-03-31')).number,
    ];
    expect(numbers).toEqual([1, 2, 1, 1, 3]);
  });

  it('writes several in one act, each with the next number', () => {
    const { session } = village();
    const lookup = voucherLookup(session);
    const plans = ['2026-03-01', '2026-03-02', '2026-04-01'].map((day) =>
      planVoucher(session, rent(day), lookup),
    );
    const written = session.write('voucher.post', (writing) =>
      plans.map((plan) => writeVoucher(writing, plan).number),
    );
    expect(written).toEqual([1, 2, 1]);
  });

  it('tells who posted it, and marks what only carries results on', () => {
    const { session } = village();
    const { id } = posted(session, rent('2026-03-05', { checkedBy: '王会计' }));
    expect(voucherAnswer(session, id)).toMatchObject({
      ...{ state: 'posted', number: 1, closing: false, redLetter: false, amountFen: 120_000 },
      ...{ preparedBy: '李书记', postedBy: '李书记', checkedBy: '王会计', canReverse: true },
      lines: [
        { position: 1, account: '102', name: { zh: '银行存款' }, debitFen: 120_000 },
        { position: 2, account: '501', name: { zh: '经营收入' }, creditFen: 120_000 },
      ],
    });
    const closing = posted(
      session,
      rent('2026-12-31', { lines: [dr('501', 120_000), cr('321', 120_000)] }),
    );
    expect(voucherAnswer(session, closing.id)).toMatchObject({ closing: true });
  });

  it.each<[why: string, more: Parameters<typeof rent>[1], code: string]>([
    ['unbalanced', { lines: [dr('102', 10), cr('501', 9)] }, 'voucher.unbalanced'],
    ['one line', { lines: [dr('102', 10)] }, 'voucher.too-few-lines'],
    ['unknown account', { lines: [dr('999', 10), cr('501', 10)] }, 'account.unknown'],
    ['below zero', { lines: [dr('102', -10), dr('101', 10), cr('501', 0)] }, 'voucher.negative'],
  ])('is refused: %s', (_why, more, code) => {
    const { session } = village();
    const { id, findings } = postVoucher(session, rent('2026-03-05', more));
    expect(id).toBeUndefined();
    expect(codesOf(findings)).toContain(code);
    expect(rowsOf(session, 'vouchers')).toEqual([]);
  });

  it('is refused on an account with sub-accounts, naming the line', () => {
    const { session } = village();
    saved(session, 'accounts', { code: '50103', zh: '出租收入' });
    const { findings } = postVoucher(session, rent('2026-03-05'));
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'account.not-leaf', field: 'lines[2].account' }),
    );
    const lines = [dr('102', 120_000), cr('50103', 120_000)];
    expect(posted(session, rent('2026-03-05', { lines })).number).toBe(1);
  });

  it('warns where cash would run short, also among vouchers of one act', () => {
    const { session } = village();
    const spend = (fen: number) => rent('2026-03-05', { lines: [dr('513', fen), cr('101', fen)] });
    expect(codesOf(planVoucher(session, spend(500_000)).findings)).toEqual([]);
    expect(codesOf(planVoucher(session, spend(500_001)).findings)).toEqual(['voucher.cash-short']);
    const lookup = voucherLookup(session);
    planVoucher(session, spend(400_000), lookup);
    expect(codesOf(planVoucher(session, spend(200_000), lookup).findings)).toEqual([
      'voucher.cash-short',
    ]);
  });

  it('warns of what was posted before, unless that was taken back or has a number of its own', () => {
    const { session } = village();
    const first = posted(session, rent('2026-03-05'));
    expect(first.findings).toEqual([]);
    const again = planVoucher(session, rent('2026-03-05')).findings;
    expect(again).toEqual([
      expect.objectContaining({
        ...{ level: 'warning', code: 'voucher.posted-before', params: { number: 1 } },
      }),
    ]);
    const others: Parameters<typeof rent>[1][] = [
      { summary: '收到另一间门面租金' },
      { lines: [dr('102', 120_001), cr('501', 120_001)] },
      { lines: [dr('101', 120_000), cr('501', 120_000)] },
    ];
    for (const more of others)
      expect(planVoucher(session, rent('2026-03-05', more)).findings).toEqual([]);
    expect(planVoucher(session, rent('2026-03-06')).findings).toEqual([]);
    const numbered = { day: '2026-03-05', summary: '收到门面租金', number: 9 };
    const lines = [
      { account: '102', debitFen: 120_000 },
      { account: '501', creditFen: 120_000 },
    ];
    expect(saveRecords(session, registers.vouchers, [{ ...numbered, lines }]).findings).toEqual([]);
    const both = rowsOf(session, 'vouchers').map(({ id }) => String(id));
    for (const id of both)
      reverseVoucher(session, id, { day: '2026-03-05', reason: '记错', way: 'red-letter' });
    expect(planVoucher(session, rent('2026-03-05')).findings).toEqual([]);
  });

  it('warns of a party left out and of a day to come', () => {
    const { session } = village();
    const lines = [dr('113', 100), cr('501', 100)];
    const { findings } = posted(session, rent('2026-12-05', { lines }));
    expect(codesOf(findings)).toEqual(['voucher.party-missing', 'voucher.day-ahead']);
  });
});

describe('a draft', () => {
  it('may be anything, is changed as a whole and then posted', () => {
    const { session } = village();
    const draft = saveVoucher(session, body({ lines: [{ account: '513', debitFen: 1 }] }), {
      post: false,
    });
    expect(draft.number).toBeNull();
    expect(draft.findings.every(({ level }) => level === 'warning')).toBe(true);
    const id = draft.id ?? '';
    expect(postDraft(session, id).id).toBeUndefined();
    const { version } = voucherAnswer(session, id);
    const changed = saveVoucher(session, body(), { post: false, seen: { id, version } });
    expect(changed).toMatchObject({ id, number: null, findings: [] });
    expect(voucherAnswer(session, id).lines.map(({ account }) => account)).toEqual(['513', '101']);
    expect(() => saveVoucher(session, body(), { post: false, seen: { id, version } })).toThrow(
      'record.changed-meanwhile',
    );
    expect(postDraft(session, id)).toMatchObject({ id, number: 1, findings: [] });
    expect(() => postDraft(session, id)).toThrow('voucher.reverse-instead');
    expect(() => {
      voidDraft(session, id);
    }).toThrow('voucher.reverse-instead');
  });

  it('loses lines that are no longer given', () => {
    const { session } = village();
    const lines = [
      { account: '513', debitFen: 5 },
      { account: '514', debitFen: 5 },
      { account: '101', creditFen: 10 },
    ];
    const { id = '' } = saveVoucher(session, body({ lines }), { post: false });
    const { version } = voucherAnswer(session, id);
    saveVoucher(session, body(), { post: true, seen: { id, version } });
    expect(voucherAnswer(session, id)).toMatchObject({
      ...{ state: 'posted', number: 1, amountFen: 8_000 },
      lines: { length: 2 },
    });
  });

  it('can be thrown away, which can be undone', () => {
    const { session } = village();
    const { id = '' } = saveVoucher(session, body(), { post: false });
    voidDraft(session, id);
    expect(listed(session).total).toBe(0);
    const act = lastAct(session.store);
    undo(session.store, { operatorId: session.operator.id }, act?.seq ?? 0);
    expect(listed(session).total).toBe(1);
  });

  it('is posted with others by day, those with errors stay', () => {
    const { session } = village();
    const later = saveVoucher(session, body({ day: '2026-03-09' }), { post: false }).id ?? '';
    const wrong =
      saveVoucher(session, body({ lines: [{ account: '513', debitFen: 1 }] }), { post: false })
        .id ?? '';
    const sooner = saveVoucher(session, body({ day: '2026-03-02' }), { post: false }).id ?? '';
    const answer = postDrafts(session, [later, wrong, sooner]);
    expect(answer.posted).toEqual([
      { id: sooner, number: 1 },
      { id: later, number: 2 },
    ]);
    expect(answer.refused.map(({ id }) => id)).toEqual([wrong]);
  });
});

describe('a posted voucher', () => {
  it('is neither changed nor voided by any way into the store', () => {
    const { session } = village();
    const { id } = posted(session, rent('2026-03-05'));
    const { version, lines } = voucherAnswer(session, id);
    const { findings } = saveRecord(
      session,
      registers.vouchers,
      { summary: '别的' },
      { id, version },
    );
    expect(codesOf(findings)).toEqual(['voucher.reverse-instead']);
    const withLines = { lines: [{ account: '102', debitFen: 1 }] };
    expect(
      codesOf(saveRecord(session, registers.vouchers, withLines, { id, version }).findings),
    ).toContain('voucher.reverse-instead');
    expect(() => {
      voidRecord(session, registers.vouchers, id, '');
    }).toThrow('voucher.reverse-instead');
    const line = lines[0]?.id ?? '';
    expect(() => {
      voidRecord(session, registers.voucherLines, line, '');
    }).toThrow('voucher.line-by-itself');
    expect(
      codesOf(
        saveRecord(session, registers.voucherLines, { debitFen: 1 }, { id: line, version: 1 })
          .findings,
      ),
    ).toEqual(['voucher.line-by-itself']);
  });

  it('cannot be undone', () => {
    const { session } = village();
    posted(session, rent('2026-03-05'));
    const { seq } = session.store.head();
    expect(lastAct(session.store)).toBeUndefined();
    expect(() => {
      undo(session.store, { operatorId: session.operator.id }, seq);
    }).toThrow('undo.posted');
  });

  it('leaves an audit that checks out', () => {
    const { session } = village();
    const { id } = posted(session, rent('2026-03-05'));
    reverseVoucher(session, id, { day: '2026-03-06', reason: '记错', way: 'opposite' });
    expect(check(session.store)).toEqual([]);
  });
});

describe('a reversal', () => {
  it.each(['red-letter', 'opposite'] as const)('takes a voucher back: %s', (way) => {
    const { session } = village();
    const { id } = posted(session, rent('2026-03-05'));
    const reversal = reverseVoucher(session, id, { day: '2026-04-02', reason: '记错金额', way });
    expect(reversal).toMatchObject({ number: 1, findings: [] });
    const taken = voucherAnswer(session, reversal.id ?? '');
    expect(taken).toMatchObject({
      ...{ source: 'reversal', redLetter: way === 'red-letter', reversalReason: '记错金额' },
      reverses: { id, number: 1, day: '2026-03-05' },
      canReverse: false,
      summary: '冲销 2026-03-05 记-001 号凭证：收到门面租金',
    });
    expect(taken.lines[0]).toMatchObject(
      way === 'red-letter'
        ? { account: '102', debitFen: -120_000, creditFen: 0 }
        : { account: '102', debitFen: 0, creditFen: 120_000 },
    );
    expect(voucherAnswer(session, id)).toMatchObject({
      canReverse: false,
      reversedBy: { id: reversal.id },
    });
    const again = reverseVoucher(session, id, { day: '2026-04-02', reason: '再冲', way });
    expect(codesOf(again.findings)).toContain('voucher.reversal-twice');
    const back = reverseVoucher(session, reversal.id ?? '', {
      day: '2026-04-02',
      reason: '冲',
      way,
    });
    expect(codesOf(back.findings)).toContain('voucher.reversal-of-reversal');
  });

  it('needs a reason and a later day', () => {
    const { session } = village();
    const { id } = posted(session, rent('2026-03-05'));
    const { findings } = reverseVoucher(session, id, {
      ...{ day: '2026-03-04', reason: ' ', way: 'red-letter' },
    });
    expect(codesOf(findings)).toEqual([
      'voucher.reversal-before',
      'voucher.reversal-reason-missing',
    ]);
  });

  it('by a saved record takes all of it back, or nothing', () => {
    const { session } = village();
    const { id } = posted(session, rent('2026-03-05'));
    const reversal = { day: '2026-03-06', summary: '冲销', reverses: id, reversalReason: '记错' };
    const part = {
      ...reversal,
      lines: [
        { account: '102', creditFen: 5 },
        { account: '501', debitFen: 5 },
      ],
    };
    expect(codesOf(saveRecord(session, registers.vouchers, part).findings)).toEqual([
      'voucher.reversal-differs',
    ]);
    const whole = saveRecord(session, registers.vouchers, reversal);
    expect(voucherAnswer(session, whole.id ?? '')).toMatchObject({
      ...{ source: 'reversal', redLetter: true, amountFen: -120_000 },
    });
  });
});

describe('saved from a file', () => {
  const file = (number: number, fen: number, credit = fen) => ({
    ...{ day: '2026-03-05', type: '记', number, summary: `第${number}张` },
    lines: [
      { account: '102', debitFen: fen },
      { account: '501', creditFen: credit },
    ],
  });

  it('is posted with its number; the same again changes nothing', () => {
    const { session } = village();
    const records = [file(7, 100), file(9, 300)];
    expect(saveRecords(session, registers.vouchers, records)).toMatchObject({
      saved: { length: 2 },
      rejected: 0,
    });
    const before = session.store.head().seq;
    expect(saveRecords(session, registers.vouchers, records)).toMatchObject({
      saved: { length: 2 },
      rejected: 0,
      findings: [],
    });
    expect(session.store.head().seq).toBe(before);
    expect(listed(session).vouchers.map(({ number }) => number)).toEqual([9, 7]);
    expect(posted(session, rent('2026-03-31')).number).toBe(10);
  });

  it('may be taken back in the same file', () => {
    const { session } = village();
    const id = newId();
    posted(session, rent('2026-03-01'));
    const lookup = voucherLookup(session);
    const original = planVoucher(session, rent('2026-03-05'), lookup);
    const back = planVoucher(
      session,
      rent('2026-03-06', {
        ...{ reverses: original.id, reversalReason: '记错', redLetter: true },
        lines: [dr('102', -120_000), cr('501', -120_000)],
      }),
      lookup,
    );
    expect(back.findings).toEqual([]);
    const numbers = session.write('voucher.post', (writing) =>
      [original, back].map((plan) => writeVoucher(writing, plan).number),
    );
    expect(numbers).toEqual([2, 3]);
    expect(voucherAnswer(session, original.id).reversedBy?.id).toBe(back.id);
    expect(() => voucherAnswer(session, id)).toThrow('record.unknown');
  });

  it('rejects what is wrong, keeps the rest and never counts a number twice', () => {
    const { session } = village();
    const noNumber = { ...file(1, 50), number: null };
    const { rejected, findings } = saveRecords(session, registers.vouchers, [
      noNumber,
      file(1, 100),
      file(2, 100, 90),
      { ...file(1, 70), day: '2026-03-20' },
    ]);
    expect(rejected).toBe(2);
    expect(codesOf(findings.filter(({ level }) => level === 'error'))).toEqual([
      'voucher.unbalanced',
      'voucher.number-taken',
    ]);
    expect(listed(session).vouchers.map(({ number, amountFen }) => [number, amountFen])).toEqual([
      [2, 50],
      [1, 100],
    ]);
  });
});

describe('the list', () => {
  it('is filtered by day, account, party, text and amount', () => {
    const { session, li } = village();
    posted(session, rent('2026-03-05', { summary: '门面租金' }));
    posted(
      session,
      rent('2026-04-05', { lines: [dr('113', 3_550, { party: li }), cr('501', 3_550)] }),
    );
    saveVoucher(session, body({ day: '2026-05-01' }), { post: false });
    const totals = (options: object) => {
      const { total, debitFen } = listed(session, options);
      return [total, debitFen];
    };
    expect(totals({})).toEqual([3, 131_550]);
    expect(totals({ from: '2026-04-01', to: '2026-04-30' })).toEqual([1, 3_550]);
    expect(totals({ account: '113' })).toEqual([1, 3_550]);
    expect(totals({ party: li })).toEqual([1, 3_550]);
    expect(totals({ text: '门面' })).toEqual([2, 123_550]);
    expect(totals({ text: '35.5' })).toEqual([1, 3_550]);
    expect(totals({ state: 'draft' })).toEqual([1, 8_000]);
    expect(listed(session, { limit: 1, offset: 1 })).toMatchObject({
      total: 3,
      vouchers: [{ day: '2026-04-05' }],
    });
    const [first] = listed(session, { descending: false }).vouchers;
    const { previous, next } = voucherAnswer(session, first?.id ?? '');
    expect([previous, next]).toEqual([null, listed(session).vouchers[1]?.id]);
  });
});

describe('planning for the screen', () => {
  it('shows the voucher with the number that it would get', () => {
    const { session, li } = village();
    posted(session, rent('2026-03-01'));
    const lines = [
      { account: '113', debitFen: 100, party: li },
      { account: '501', creditFen: 100, growthWay: 'assets' },
    ];
    expect(planVoucherBody(session, body({ lines }))).toMatchObject({
      ...{ number: 2, debitFen: 100, creditFen: 100, findings: [] },
      lines: [
        { account: '113', party: { id: li, name: '李建国户' } },
        { account: '501', growthWay: 'assets' },
      ],
    });
    const unknown = body({ lines: [{ account: '101', debitFen: 1, party: 'nobody' }] });
    expect(codesOf(planVoucherBody(session, unknown).findings)).toContain('reference.unknown');
    expect(rowsOf(session, 'vouchers')).toHaveLength(1);
  });
});
