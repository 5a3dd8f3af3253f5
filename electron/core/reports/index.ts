import { type ReportKey, reportDeclarations } from '../../../shared/reports/index.ts';
import { Refusal } from '../refusal.ts';
import {
  planAssets,
  planContracts,
  planDebts,
  planDisclosure,
  planResources,
} from './accounts/planEstate.ts';
import { planIncomeBySource } from './accounts/planIncomeBySource.ts';
import { planCashJournal, planGeneralLedger, planVoucherList } from './accounts/planJournals.ts';
import { planBalanceSheet, planIncomeStatement } from './accounts/planStatements.ts';
import { planTrialBalance } from './accounts/planTrialBalance.ts';
import { planAppraisal } from './appraisal.ts';
import { planAttendance } from './attendance.ts';
import { planDuesArrears } from './duesArrears.ts';
import { planDuesLedger } from './duesLedger.ts';
import { planDuesNotice } from './duesNotice.ts';
import { planDuesReceipts } from './duesReceipts.ts';
import { planDuesRemittance } from './duesRemittance.ts';
import { planDuesSpending } from './duesSpending.ts';
import { planMeetingDuties } from './meetingDuties.ts';
import { planMeetingMinutes } from './meetingMinutes.ts';
import { planMeetingRegister } from './meetingRegister.ts';
import { planMemberRegister } from './memberRegister.ts';
import { planMemberStatistics } from './memberStatistics.ts';
import { planTrainingHours } from './trainingHours.ts';
import type { Report } from './report.ts';

const plans: Readonly<Record<ReportKey, Report['plan']>> = {
  'member-register': planMemberRegister,
  'member-statistics': planMemberStatistics,
  'meeting-register': planMeetingRegister,
  'meeting-minutes': planMeetingMinutes,
  'meeting-duties': planMeetingDuties,
  'attendance': planAttendance,
  'training-hours': planTrainingHours,
  'appraisal': planAppraisal,
  'dues-ledger': planDuesLedger,
  'dues-receipts': planDuesReceipts,
  'dues-arrears': planDuesArrears,
  'dues-notice': planDuesNotice,
  'dues-remittance': planDuesRemittance,
  'dues-spending': planDuesSpending,
  'trial-balance': planTrialBalance,
  'balance-sheet': planBalanceSheet,
  'income-statement': planIncomeStatement,
  'cash-journal': planCashJournal,
  'general-ledger': planGeneralLedger,
  'voucher-list': planVoucherList,
  'income-by-source': planIncomeBySource,
  'assets': planAssets,
  'resources': planResources,
  'contracts': planContracts,
  'debts': planDebts,
  'disclosure': planDisclosure,
};

/** Every report that can be made, in the order of the menu. */
export const reports: readonly Report[] = reportDeclarations.map((declaration) => ({
  ...declaration,
  plan: plans[declaration.key],
}));

/** @throws Refusal `report.unknown` */
export function reportOf(key: string): Report {
  const report = reports.find((each) => each.key === key);
  if (report === undefined) throw new Refusal('report.unknown', { report: key });
  return report;
}
