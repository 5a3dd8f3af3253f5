import type { VoucherSummaries } from '../zh/voucherSummaries.ts';

/** The same for a store that is kept in English. */
export const voucherSummaries: VoucherSummaries = {
  contractReceived: (name) => `Received under ${name}`,
  contractPaid: (name) => `Paid under ${name}`,
  contractClaim: (name, from, to) => `Due under ${name} (${from} to ${to})`,
  contractDebt: (name, from, to) => `Owed under ${name} (${from} to ${to})`,
  depreciation: (year, month) => `Depreciation of ${year}-${String(month).padStart(2, '0')}`,
  depreciationOf: (name) => `Depreciation of ${name} up to its disposal`,
  purchase: (name) => `${name} acquired`,
  disposal: (name, way) => `${name} disposed of (${way})`,
  repayment: (creditor, cause) => `Repaid to ${creditor}: ${cause}`,
  interest: (creditor, cause) => `Interest to ${creditor}: ${cause}`,
  claimReceived: (debtor, cause) => `Received from ${debtor}: ${cause}`,
  quantified: (name) => `${name}: asset formed, taken to the fund`,
  distribution: (year) => `Distribution of ${year}`,
  payout: (year) => `Distribution of ${year} paid to members`,
};
