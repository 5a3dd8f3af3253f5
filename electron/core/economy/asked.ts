import { z } from 'zod';
import { disposalKinds } from '../../../shared/codes/index.ts';
import { valuesSchema } from '../../../shared/registers/accept.ts';

// What /api/economy is asked; money in fen. Every act that moves money takes `plan: true`: then
// nothing is written and the vouchers are shown.

const id = z.string().max(60);
const day = z.iso.date();
const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/);
const account = z.string().regex(/^\d{3}(?:\d{2}){0,6}$/);
const amount = z.int().min(1).max(100_000_000_000);
const amountOrNone = z.int().min(0).max(100_000_000_000);
const year = z.int().min(1950).max(2199);
const text = z.string().trim().max(200);
const longText = z.string().trim().max(300);
const plan = z.boolean().default(false);
/** What a voucher says besides its lines; the summary of the act where it is left out. */
const voucherWords = {
  summary: text.nullable().default(null),
  attachments: z.int().min(0).max(9999).nullable().default(null),
};

/** Today where the day is left out. */
export const asOfSchema = z.strictObject({ asOf: day.optional() });

export const assetsSchema = z.strictObject({
  asOf: day.optional(),
  /** Code of assetClasses. */
  class: z.string().max(20).optional(),
  /** Also those that were disposed of. */
  disposed: z.boolean().default(false),
});
/** A card, and the voucher by which it came into the books; without one only the card is kept. */
export const newAssetSchema = z.strictObject({
  card: valuesSchema,
  voucher: z
    .strictObject({
      /** The day of acquisition where it is left out. */
      day: day.optional(),
      /** What was given for it: 101, 102, 211, 153, 241, 311 … */
      credit: account,
      party: id.nullable().default(null),
      ...voucherWords,
    })
    .nullable()
    .default(null),
  plan,
});
export const disposalSchema = z.strictObject({
  day,
  disposal: z.enum(disposalKinds.items.map(({ code }) => code)),
  proceedsFen: amountOrNone.default(0),
  /** Where the proceeds went: 101, 102 or 112; needed where there are any. */
  account: account.nullable().default(null),
  party: id.nullable().default(null),
  reason: longText.min(1),
  /** Work of the month, for an asset that is depreciated by it. */
  work: z.number().min(0).nullable().default(null),
  ...voucherWords,
  plan,
});
/** The earliest month that is due where the month is left out. */
export const depreciationOfSchema = z.strictObject({
  month: month.optional(),
  work: z.record(id, z.number().min(0)).default({}),
});
export const depreciateSchema = z.strictObject({
  month,
  /** The work of the month by asset. */
  work: z.record(id, z.number().min(0)).default({}),
  /** Also posts the months that were missed before it, a voucher for each. */
  missed: z.boolean().default(false),
  plan,
});

export const contractsSchema = z.strictObject({
  asOf: day.optional(),
  /** Only those with this alert, or with any. */
  alert: z.string().max(60).optional(),
  direction: z.enum(['in', 'out']).optional(),
  state: z.enum(['running', 'expired', 'breached', 'ended']).optional(),
});
/** All the dues as they are to be: those with an id are changed, those left out voided. */
export const scheduleSchema = z.strictObject({
  dues: z
    .array(
      z.strictObject({
        id: id.nullable().default(null),
        dueOn: day,
        fromOn: day.nullable().default(null),
        toOn: day.nullable().default(null),
        amountFen: amount,
        remarks: longText.nullable().default(null),
      }),
    )
    .max(1000),
});
export const receiveSchema = z.strictObject({
  day,
  amountFen: amount,
  /** Where the money is: a leaf of 101 or 102. */
  account,
  /** The contract's counterparty where it is left out. */
  party: id.nullable().default(null),
  growthWay: z.string().max(40).nullable().default(null),
  /** What is for a later year: kept under 211 until then, or taken as income at once. */
  prepaid: z.enum(['defer', 'income']).default('defer'),
  /** Another account than the contract's for what becomes income, or for what is paid. */
  against: account.nullable().default(null),
  ...voucherWords,
  remarks: longText.nullable().default(null),
  plan,
});
/** A due by its id, or by its day while the schedule follows from the terms. */
export const recogniseSchema = z
  .strictObject({
    dueId: id.nullable().default(null),
    dueOn: day.nullable().default(null),
    /** The day on which it is due where it is left out. */
    day: day.optional(),
    ...voucherWords,
    plan,
  })
  .refine(({ dueId, dueOn }) => (dueId === null) !== (dueOn === null), { path: ['dueId'] });

export const debtsSchema = z.strictObject({
  asOf: day.optional(),
  /** Also those that are settled. */
  settled: z.boolean().default(false),
});
export const paySchema = z
  .strictObject({
    day,
    principalFen: amountOrNone,
    interestFen: amountOrNone.default(0),
    account,
    /** 515 where it is left out. */
    interestAccount: account.nullable().default(null),
    ...voucherWords,
    remarks: longText.nullable().default(null),
    plan,
  })
  .refine(({ principalFen, interestFen }) => principalFen + interestFen > 0, {
    path: ['principalFen'],
  });
export const claimReceiptSchema = z.strictObject({
  day,
  amountFen: amount,
  account,
  ...voucherWords,
  remarks: longText.nullable().default(null),
  plan,
});

export const bankSchema = z.strictObject({ account: id, month });
export const matchSchema = z.strictObject({
  pairs: z
    .array(z.strictObject({ line: id, bankLine: id }))
    .max(2000)
    .default([]),
  /** Matches all that is alike of an account up to the end of a month. */
  automatic: bankSchema.nullable().default(null),
});
export const unmatchSchema = z.strictObject({ bankLines: z.array(id).min(1).max(2000) });
export const cashCountSchema = z.strictObject({ day: day.optional() });

export const quantifySchema = z.strictObject({
  asset: id,
  day,
  /** The amount of the asset that the grant paid. */
  assetFen: amount,
  /** What goes from 241 to 311. */
  amountToFundFen: amountOrNone,
  /** Where the cost stood until now, as a rule 153; null where the asset is in the books already. */
  from: account.nullable().default(null),
  sharePercent: text.nullable().default(null),
  decision: id.nullable().default(null),
  ...voucherWords,
  plan,
});

export const distributionOfSchema = z.strictObject({ year, asOf: day.optional() });
export const planSchema = z.strictObject({
  year,
  /** Of the stored plan that the user saw; null for a new one. */
  version: z.int().nullable().default(null),
  reservePercent: z.number().min(0).max(100),
  /** From the reserve fund to cover losses. */
  transferredFen: amountOrNone.default(0),
  /** Null: all that is left. */
  membersFen: amountOrNone.nullable().default(null),
  otherFen: amountOrNone.default(0),
  otherNote: longText.nullable().default(null),
  openedOn: day.nullable().default(null),
  approvedOn: day.nullable().default(null),
  meeting: id.nullable().default(null),
  meetingNote: longText.nullable().default(null),
  remarks: longText.nullable().default(null),
  /** The parts of the holders where they are not by the income rights. */
  shares: z
    .array(z.strictObject({ party: id, shares: z.number().min(0), amountFen: amountOrNone }))
    .max(5000)
    .nullable()
    .default(null),
});
export const distributeSchema = z.strictObject({
  day,
  /** What is owed to the members: 113 where it is left out, or 211. */
  members: account.nullable().default(null),
  ...voucherWords,
  plan,
});
export const payOutSchema = z.strictObject({
  day,
  account,
  /** Ids of distributionShares; all that are not paid where it is left out. */
  shares: z.array(id).min(1).max(5000).nullable().default(null),
  ...voucherWords,
  plan,
});

export type AssetsAsked = z.output<typeof assetsSchema>;
export type NewAsset = z.output<typeof newAssetSchema>;
export type Disposal = z.output<typeof disposalSchema>;
export type DepreciationAsked = z.output<typeof depreciationOfSchema>;
export type Depreciate = z.output<typeof depreciateSchema>;
export type ContractsAsked = z.output<typeof contractsSchema>;
export type Schedule = z.output<typeof scheduleSchema>;
export type Receive = z.output<typeof receiveSchema>;
export type Recognise = z.output<typeof recogniseSchema>;
export type DebtsAsked = z.output<typeof debtsSchema>;
export type Pay = z.output<typeof paySchema>;
export type ClaimReceiptAsked = z.output<typeof claimReceiptSchema>;
export type BankAsked = z.output<typeof bankSchema>;
export type MatchAsked = z.output<typeof matchSchema>;
export type Quantify = z.output<typeof quantifySchema>;
export type PlanAsked = z.output<typeof planSchema>;
export type Distribute = z.output<typeof distributeSchema>;
export type PayOut = z.output<typeof payOutSchema>;
