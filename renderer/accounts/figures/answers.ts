import type { InferResponseType } from 'hono/client';
import type { api } from '../../api/client.ts';

// What the program answers about the books, as it comes over the wire.

type Accounts = typeof api.accounts;

export type TrialBalanceAnswer = InferResponseType<Accounts['trial-balance']['$get'], 200>;
export type ShownTrialRow = TrialBalanceAnswer['rows'][number];
export type ShownTrialAmounts = TrialBalanceAnswer['totals'];
export type ShownPeriod = TrialBalanceAnswer['period'];
/** How the vouchers of a figure are asked for. */
export type Drill = ShownTrialRow['drill'];

export type StatementAnswer = InferResponseType<Accounts['statements'][':statement']['$get'], 200>;
export type ShownStatementRow = StatementAnswer['rows'][number];

export type IncomeAnswer = InferResponseType<Accounts['income-by-source']['$get'], 200>;
export type FiguresAnswer = InferResponseType<Accounts['figures']['$get'], 200>;
export type YearFigures = FiguresAnswer['years'][number];

export type Journal = InferResponseType<Accounts['journals'][':kind']['$get'], 200>;
export type JournalRow = Journal['rows'][number];
export type PartiesAnswer = InferResponseType<Accounts['parties']['$get'], 200>;
export type PartyBalance = PartiesAnswer['rows'][number];
export type DrillAnswer = InferResponseType<Accounts['drill']['$get'], 200>;
