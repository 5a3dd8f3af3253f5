import { expect } from 'vitest';
import type { Posting } from '../../../electron/core/economy/answers.ts';
import { tableQuery } from '../../../electron/core/store/query.ts';
import type { Values } from '../../../shared/registers/accept.ts';
import { openApp } from '../../support/ledger.ts';
import { testNow } from '../../support/session.ts';

/** A store whose books begin with 2026, called as the hosts call it; today is 2026-11-22. */
export async function estate(now: () => Date = () => testNow) {
  const { call, ledger } = await openApp(now);
  const answer = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const { status, json } = await call(method, path, body);
    expect({ status, json }).toMatchObject({ status: 200 });
    return json as T; // each test says what it asks for
  };
  const get = <T>(path: string, options: object = {}): Promise<T> =>
    answer<T>('GET', `${path}?options=${encodeURIComponent(JSON.stringify(options))}`);
  const post = <T = Posting>(path: string, body: unknown): Promise<T> =>
    answer<T>('POST', path, body);
  const add = async (register: string, values: Values): Promise<string> => {
    const { id, findings } = await post<{ id?: string; findings: unknown }>(
      `/registers/${register}`,
      { values },
    );
    if (id === undefined) throw new Error(`${register}: ${JSON.stringify(findings)}`);
    return id;
  };
  /** Posts a voucher of two lines by hand. */
  const book = async (day: string, debit: string, credit: string, fen: number): Promise<string> => {
    const voucher = {
      ...{ day, summary: '凭证' },
      lines: [
        { account: debit, debitFen: fen },
        { account: credit, creditFen: fen },
      ],
    };
    const written = await post<{ id?: string; findings: unknown }>('/accounts/vouchers', {
      ...{ post: true, voucher },
    });
    if (written.id === undefined) throw new Error(JSON.stringify(written.findings));
    return written.id;
  };
  const reverse = (voucher: string | undefined, day: string) =>
    post<{ id?: string; findings: readonly { code: string }[] }>(
      `/accounts/vouchers/${voucher ?? ''}/reverse`,
      { day, reason: '记错', way: 'red-letter' },
    );
  /** All rows of a table that are not voided, in the order in which they were written. */
  const rows = (table: string) =>
    ledger
      .session()
      .store.all(
        tableQuery.selectFrom(table).selectAll().where('voidedAt', 'is', null).orderBy('id'),
      );
  await answer('PUT', '/settings', { booksBeginOn: '2026-01' });
  return { call, ledger, get, post, add, book, reverse, rows, answer };
}

export type Estate = Awaited<ReturnType<typeof estate>>;

/** `账户 party 借 贷`: the lines of a shown voucher, as `151 D 1200`. */
export const linesOf = ({ vouchers }: Posting): string[][] =>
  vouchers.map(({ lines }) =>
    lines.map(({ account, debitFen, creditFen, party }) =>
      [
        account,
        debitFen === 0 ? `C ${creditFen}` : `D ${debitFen}`,
        ...(party === null ? [] : [party.name]),
      ].join(' '),
    ),
  );

export const codesOf = (findings: readonly { code: string; level: string }[]): string[] =>
  findings.map(({ code, level }) => `${level} ${code}`);

export const card = (values: Values = {}): Values => ({
  name: '拖拉机',
  class: 'operating',
  category: 'machinery',
  acquiredOn: '2026-01-10',
  startedOn: '2026-01-10',
  costFen: 1_200_000,
  residualFen: 0,
  method: 'straight-line',
  lifeMonths: 12,
  use: 'own',
  ...values,
});

export const lease = (counterparty: string, values: Values = {}): Values => ({
  number: 'HT-1',
  name: '鱼塘承包',
  kind: 'contracting',
  counterparty,
  fromOn: '2025-01-01',
  toOn: '2029-12-31',
  yearlyFen: 600_000,
  everyMonths: 12,
  ...values,
});
