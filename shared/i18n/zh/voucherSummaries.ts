/** What the vouchers say that the program writes itself; the user may write something else. */
export interface VoucherSummaries {
  readonly contractReceived: (name: string) => string;
  readonly contractPaid: (name: string) => string;
  readonly contractClaim: (name: string, from: string, to: string) => string;
  readonly contractDebt: (name: string, from: string, to: string) => string;
  readonly depreciation: (year: string, month: number) => string;
  readonly depreciationOf: (name: string) => string;
  readonly purchase: (name: string) => string;
  readonly disposal: (name: string, way: string) => string;
  readonly repayment: (creditor: string, cause: string) => string;
  readonly interest: (creditor: string, cause: string) => string;
  readonly claimReceived: (debtor: string, cause: string) => string;
  readonly quantified: (name: string) => string;
  readonly distribution: (year: number) => string;
  readonly payout: (year: number) => string;
}

export const voucherSummaries: VoucherSummaries = {
  contractReceived: (name) => `收取“${name}”款项`,
  contractPaid: (name) => `支付“${name}”款项`,
  contractClaim: (name, from, to) => `确认“${name}”应收款（${from}至${to}）`,
  contractDebt: (name, from, to) => `确认“${name}”应付款（${from}至${to}）`,
  depreciation: (year, month) => `计提${year}年${month}月折旧`,
  depreciationOf: (name) => `补提${name}处置前折旧`,
  purchase: (name) => `${name}入账`,
  disposal: (name, way) => `${name}处置（${way}）`,
  repayment: (creditor, cause) => `归还${creditor}欠款：${cause}`,
  interest: (creditor, cause) => `支付${creditor}利息：${cause}`,
  claimReceived: (debtor, cause) => `收回${debtor}欠款：${cause}`,
  quantified: (name) => `${name}形成资产、转入公积公益金`,
  distribution: (year) => `${year}年度收益分配`,
  payout: (year) => `发放${year}年度成员收益分配款`,
};
