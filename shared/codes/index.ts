import { admissionKinds } from './admissionKinds.ts';
import { conversionResults } from './conversionResults.ts';
import { meetingKinds } from './meetingKinds.ts';
import { meetingStates } from './meetingStates.ts';
import { presences } from './presences.ts';
import { agendaKinds } from './agendaKinds.ts';
import { voteMethods } from './voteMethods.ts';
import { voteRuleKinds } from './voteRuleKinds.ts';
import { voteBases } from './voteBases.ts';
import { votingExceptionKinds } from './votingExceptionKinds.ts';
import { trainingTopics } from './trainingTopics.ts';
import { trainingChannels } from './trainingChannels.ts';
import { trainingAudiences } from './trainingAudiences.ts';
import { grades } from './grades.ts';
import { dutySubjects } from './dutySubjects.ts';
import { dutyMeasures } from './dutyMeasures.ts';
import { dutyPeriods } from './dutyPeriods.ts';
import { contactWays } from './contactWays.ts';
import { duesPurposes } from './duesPurposes.ts';
import { duesReceiptKinds } from './duesReceiptKinds.ts';
import { duesReliefKinds } from './duesReliefKinds.ts';
import { duesRoundings } from './duesRoundings.ts';
import { duesWays } from './duesWays.ts';
import { fundDirections } from './fundDirections.ts';
import { loveFundSources } from './loveFundSources.ts';
import { payerKinds } from './payerKinds.ts';
import { remittanceKinds } from './remittanceKinds.ts';
import { accountElements } from './accountElements.ts';
import { accountSides } from './accountSides.ts';
import { accountRoles } from './accountRoles.ts';
import { voucherTypes } from './voucherTypes.ts';
import { voucherStates } from './voucherStates.ts';
import { voucherSources } from './voucherSources.ts';
import { growthWays } from './growthWays.ts';
import { statementSides } from './statementSides.ts';
import { statementStyles } from './statementStyles.ts';
import { statementKinds } from './statementKinds.ts';
import { eventDirections } from './eventDirections.ts';
import { partyKinds } from './partyKinds.ts';
import { assetCategories } from './assetCategories.ts';
import { assetClasses } from './assetClasses.ts';
import { assetSources } from './assetSources.ts';
import { assetUses } from './assetUses.ts';
import { depreciationMethods } from './depreciationMethods.ts';
import { disposalKinds } from './disposalKinds.ts';
import { resourceKinds } from './resourceKinds.ts';
import { resourceUses } from './resourceUses.ts';
import { contractKinds } from './contractKinds.ts';
import { contractDirections } from './contractDirections.ts';
import { lettingWays } from './lettingWays.ts';
import { contractStates } from './contractStates.ts';
import { debtKinds } from './debtKinds.ts';
import { claimKinds } from './claimKinds.ts';
import { bankAccountKinds } from './bankAccountKinds.ts';
import { rightKinds } from './rightKinds.ts';
import { disclosureItems } from './disclosureItems.ts';
import { countStates } from './countStates.ts';
import type { CodeList } from './define.ts';
import { degrees } from './degrees.ts';
import { educations } from './educations.ts';
import { enteredWays } from './enteredWays.ts';
import { ethnicGroups } from './ethnicGroups.ts';
import { floatingReasons } from './floatingReasons.ts';
import { frontLines } from './frontLines.ts';
import { hardshipKinds } from './hardshipKinds.ts';
import { leftWays } from './leftWays.ts';
import { lostReasons } from './lostReasons.ts';
import { maritalStatuses } from './maritalStatuses.ts';
import { membershipStatuses } from './membershipStatuses.ts';
import { memberTypes } from './memberTypes.ts';
import { newStrata } from './newStrata.ts';
import { occupations } from './occupations.ts';
import { operatorRoles } from './operatorRoles.ts';
import { organizationKinds } from './organizationKinds.ts';
import { organizationLocations } from './organizationLocations.ts';
import { partyPosts } from './partyPosts.ts';
import { professionalTitles } from './professionalTitles.ts';
import { satisfactions } from './satisfactions.ts';
import { sexes } from './sexes.ts';
import { unitFields } from './unitFields.ts';
import { villagePosts } from './villagePosts.ts';

export {
  admissionKinds,
  conversionResults,
  degrees,
  educations,
  enteredWays,
  ethnicGroups,
  floatingReasons,
  frontLines,
  hardshipKinds,
  leftWays,
  lostReasons,
  maritalStatuses,
  membershipStatuses,
  memberTypes,
  newStrata,
  occupations,
  operatorRoles,
  organizationKinds,
  organizationLocations,
  partyPosts,
  professionalTitles,
  satisfactions,
  sexes,
  unitFields,
  villagePosts,
  contactWays,
  duesPurposes,
  duesReceiptKinds,
  duesReliefKinds,
  duesRoundings,
  duesWays,
  fundDirections,
  loveFundSources,
  payerKinds,
  remittanceKinds,
  meetingKinds,
  meetingStates,
  presences,
  agendaKinds,
  voteMethods,
  voteRuleKinds,
  voteBases,
  votingExceptionKinds,
  trainingTopics,
  trainingChannels,
  trainingAudiences,
  grades,
  dutySubjects,
  dutyMeasures,
  dutyPeriods,
  accountElements,
  accountSides,
  accountRoles,
  voucherTypes,
  voucherStates,
  voucherSources,
  growthWays,
  statementSides,
  statementStyles,
  statementKinds,
  eventDirections,
  partyKinds,
  assetCategories,
  assetClasses,
  assetSources,
  assetUses,
  depreciationMethods,
  disposalKinds,
  resourceKinds,
  resourceUses,
  contractKinds,
  contractDirections,
  lettingWays,
  contractStates,
  debtKinds,
  claimKinds,
  bankAccountKinds,
  rightKinds,
  disclosureItems,
  countStates,
};

/** Every shipped code list, by its key (domain.md 1.2). */
export const codeLists: Readonly<Record<string, CodeList>> = {
  sexes,
  ethnicGroups,
  maritalStatuses,
  educations,
  degrees,
  memberTypes,
  membershipStatuses,
  admissionKinds,
  conversionResults,
  partyPosts,
  enteredWays,
  leftWays,
  occupations,
  professionalTitles,
  newStrata,
  frontLines,
  villagePosts,
  hardshipKinds,
  floatingReasons,
  lostReasons,
  unitFields,
  organizationKinds,
  organizationLocations,
  satisfactions,
  operatorRoles,
  meetingKinds,
  meetingStates,
  presences,
  agendaKinds,
  voteMethods,
  voteRuleKinds,
  voteBases,
  votingExceptionKinds,
  trainingTopics,
  trainingChannels,
  trainingAudiences,
  grades,
  dutySubjects,
  dutyMeasures,
  dutyPeriods,
  contactWays,
  duesPurposes,
  duesReceiptKinds,
  duesReliefKinds,
  duesRoundings,
  duesWays,
  fundDirections,
  loveFundSources,
  payerKinds,
  remittanceKinds,
  accountElements,
  accountSides,
  accountRoles,
  voucherTypes,
  voucherStates,
  voucherSources,
  growthWays,
  statementSides,
  statementStyles,
  statementKinds,
  eventDirections,
  partyKinds,
  assetCategories,
  assetClasses,
  assetSources,
  assetUses,
  depreciationMethods,
  disposalKinds,
  resourceKinds,
  resourceUses,
  contractKinds,
  contractDirections,
  lettingWays,
  contractStates,
  debtKinds,
  claimKinds,
  bankAccountKinds,
  rightKinds,
  disclosureItems,
  countStates,
};
