import type { Kept, Posting } from '../../../electron/core/economy/answers.ts';
import { answer, api } from '../../api/client.ts';

// The acts that write vouchers. With `plan` nothing is written and the vouchers are shown.

/** What a route is asked, but for whether it is a plan. */
type Body<Route extends (asked: never) => unknown> = Parameters<Route>[0] extends {
  readonly json: infer Json extends object;
}
  ? Omit<Json, 'plan'>
  : never;
const economy = api.economy;

export type SentAsset = Body<typeof economy.assets.$post>;
export type SentDisposal = Body<(typeof economy.assets)[':id']['dispose']['$post']>;
export type SentDepreciation = Body<typeof economy.depreciation.$post>;
export type SentReceipt = Body<(typeof economy.contracts)[':id']['receive']['$post']>;
export type SentRecognition = Body<(typeof economy.contracts)[':id']['recognise']['$post']>;
export type SentDues = Body<(typeof economy.contracts)[':id']['schedule']['$post']>;
export type SentPayment = Body<(typeof economy.debts)[':id']['pay']['$post']>;
export type SentClaimReceipt = Body<(typeof economy.claims)[':id']['receive']['$post']>;
export type SentQuantity = Body<(typeof economy.grants)[':id']['quantify']['$post']>;
export type SentPlan = Body<typeof economy.distribution.$put>;
export type SentDistribution = Body<(typeof economy.distribution)[':id']['post']['$post']>;
export type SentPayOut = Body<(typeof economy.distribution)[':id']['pay']['$post']>;

/** What an act is sent as; asked for as a plan first. */
export type Send<Asked> = (asked: Asked, plan: boolean) => Promise<Posting>;

// JSON leaves out what is undefined, so the answers are what the routes declare.
const posting = (asked: Promise<{ json: () => Promise<unknown> }>): Promise<Posting> =>
  answer(asked) as Promise<Posting>;
const kept = (asked: Promise<{ json: () => Promise<unknown> }>): Promise<Kept> =>
  answer(asked) as Promise<Kept>;

export const addAsset: Send<SentAsset> = (json, plan) =>
  posting(economy.assets.$post({ json: { ...json, plan } }));

export const disposeOf =
  (id: string): Send<SentDisposal> =>
  (json, plan) =>
    posting(economy.assets[':id'].dispose.$post({ param: { id }, json: { ...json, plan } }));

export const depreciate: Send<SentDepreciation> = (json, plan) =>
  posting(economy.depreciation.$post({ json: { ...json, plan } }));

export const receiveOf =
  (id: string): Send<SentReceipt> =>
  (json, plan) =>
    posting(economy.contracts[':id'].receive.$post({ param: { id }, json: { ...json, plan } }));

export const recogniseOf =
  (id: string): Send<SentRecognition> =>
  (json, plan) =>
    posting(economy.contracts[':id'].recognise.$post({ param: { id }, json: { ...json, plan } }));

export const saveDues = (id: string, json: SentDues): Promise<Kept> =>
  kept(economy.contracts[':id'].schedule.$post({ param: { id }, json }));

export const payDebt =
  (id: string): Send<SentPayment> =>
  (json, plan) =>
    posting(economy.debts[':id'].pay.$post({ param: { id }, json: { ...json, plan } }));

export const receiveClaim =
  (id: string): Send<SentClaimReceipt> =>
  (json, plan) =>
    posting(economy.claims[':id'].receive.$post({ param: { id }, json: { ...json, plan } }));

export const quantify =
  (id: string): Send<SentQuantity> =>
  (json, plan) =>
    posting(economy.grants[':id'].quantify.$post({ param: { id }, json: { ...json, plan } }));

export const savePlan = (json: SentPlan): Promise<Kept> =>
  kept(economy.distribution.$put({ json }));

export const distribute =
  (id: string): Send<SentDistribution> =>
  (json, plan) =>
    posting(economy.distribution[':id'].post.$post({ param: { id }, json: { ...json, plan } }));

export const payOut =
  (id: string): Send<SentPayOut> =>
  (json, plan) =>
    posting(economy.distribution[':id'].pay.$post({ param: { id }, json: { ...json, plan } }));
