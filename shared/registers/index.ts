import type { Register } from './define.ts';
import { agendaItems } from './agendaItems.ts';
import { appraisalGrades } from './appraisalGrades.ts';
import { appraisals } from './appraisals.ts';
import { attendances } from './attendances.ts';
import { candidates } from './candidates.ts';
import { codeItems } from './codeItems.ts';
import { dutyRules } from './dutyRules.ts';
import { duesReceipts } from './duesReceipts.ts';
import { duesReceiptMonths } from './duesReceiptMonths.ts';
import { duesPayers } from './duesPayers.ts';
import { duesReliefs } from './duesReliefs.ts';
import { duesFollowUps } from './duesFollowUps.ts';
import { duesRemittances } from './duesRemittances.ts';
import { duesReturns } from './duesReturns.ts';
import { duesSpendings } from './duesSpendings.ts';
import { loveFundEntries } from './loveFundEntries.ts';
import { duesYears } from './duesYears.ts';
import { duesRates } from './duesRates.ts';
import { duesTerms } from './duesTerms.ts';
import { accounts } from './accounts.ts';
import { accountMappings } from './accountMappings.ts';
import { parties } from './parties.ts';
import { vouchers } from './vouchers.ts';
import { voucherLines } from './voucherLines.ts';
import { openingBalances } from './openingBalances.ts';
import { periodClosings } from './periodClosings.ts';
import { voucherEvents } from './voucherEvents.ts';
import { voucherTemplates } from './voucherTemplates.ts';
import { voucherTemplateLines } from './voucherTemplateLines.ts';
import { bankAccounts } from './bankAccounts.ts';
import { bankLines } from './bankLines.ts';
import { cashCounts } from './cashCounts.ts';
import { assets } from './assets.ts';
import { depreciations } from './depreciations.ts';
import { assetCounts } from './assetCounts.ts';
import { resources } from './resources.ts';
import { contracts } from './contracts.ts';
import { contractDues } from './contractDues.ts';
import { contractReceipts } from './contractReceipts.ts';
import { debts } from './debts.ts';
import { debtPayments } from './debtPayments.ts';
import { claims } from './claims.ts';
import { claimReceipts } from './claimReceipts.ts';
import { grants } from './grants.ts';
import { incomeRights } from './incomeRights.ts';
import { distributionPlans } from './distributionPlans.ts';
import { distributionShares } from './distributionShares.ts';
import { disclosures } from './disclosures.ts';
import { statementRows } from './statementRows.ts';
import { educationPlans } from './educationPlans.ts';
import { meetings } from './meetings.ts';
import { members } from './members.ts';
import { minuteTemplates } from './minuteTemplates.ts';
import { organizations } from './organizations.ts';
import { serviceRequests } from './serviceRequests.ts';
import { speeches } from './speeches.ts';
import { tasks } from './tasks.ts';
import { trainings } from './trainings.ts';
import { voteRules } from './voteRules.ts';
import { votingExceptions } from './votingExceptions.ts';

/** Every register, by key, in the order of the menu; the parts of a record follow it. */
export const registers = {
  members,
  organizations,
  votingExceptions,
  meetings,
  attendances,
  agendaItems,
  speeches,
  candidates,
  tasks,
  trainings,
  educationPlans,
  appraisals,
  appraisalGrades,
  duesReceipts,
  duesReceiptMonths,
  duesPayers,
  duesReliefs,
  duesFollowUps,
  duesRemittances,
  duesReturns,
  duesSpendings,
  loveFundEntries,
  duesYears,
  vouchers,
  voucherLines,
  openingBalances,
  periodClosings,
  parties,
  bankAccounts,
  bankLines,
  cashCounts,
  assets,
  depreciations,
  assetCounts,
  resources,
  contracts,
  contractDues,
  contractReceipts,
  debts,
  debtPayments,
  claims,
  claimReceipts,
  grants,
  incomeRights,
  distributionPlans,
  distributionShares,
  disclosures,
  serviceRequests,
  codeItems,
  duesRates,
  duesTerms,
  dutyRules,
  voteRules,
  minuteTemplates,
  accounts,
  voucherEvents,
  voucherTemplates,
  voucherTemplateLines,
  accountMappings,
  statementRows,
} as const;

export type RegisterKey = keyof typeof registers;

/** The register of that key, where there is one. */
export const findRegister = (key: string): Register | undefined =>
  Object.values<Register>(registers).find((register) => register.key === key);
