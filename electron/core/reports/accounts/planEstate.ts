import { listAssets } from '../../economy/listAssets.ts';
import { listContracts } from '../../economy/listContracts.ts';
import { listClaims, listDebts } from '../../economy/listDebts.ts';
import { resourceSummary as readResources } from '../../economy/resourceSummary.ts';
import type { Session } from '../../session.ts';
import type { WorkbookPlan } from '../../workbook/plan.ts';
import type { ReportOptions } from '../report.ts';
import { accountBooks } from './accountBooks.ts';
import { onPages } from './onePage.ts';
import { assetSheet } from './assetSheets.ts';
import { arrearsSheet, contractSheet } from './contractSheets.ts';
import { debtSheet } from './debtSheets.ts';
import { disclosureForm } from './disclosureForm.ts';
import { disclosureLines } from './disclosureLines.ts';
import { inventorySheet } from './inventorySheet.ts';
import { resourceSheet, resourceSummary } from './resourceSheets.ts';

/** The asset cards and the sheet of the yearly count (domain.md 6.5, 6.10). */
export function planAssets(session: Session, options: ReportOptions): WorkbookPlan {
  const of = accountBooks(session, options);
  const assets = listAssets(session, { asOf: of.frame.endOn, disposed: true });
  return onPages({
    language: options.language,
    sheets: [assetSheet(of, assets), inventorySheet(of, assets)],
  });
}

/** The land and water of the collective, and what there is of each kind (domain.md 6.10). */
export function planResources(session: Session, options: ReportOptions): WorkbookPlan {
  const of = accountBooks(session, options);
  const answer = readResources(session, of.frame.endOn);
  return onPages({
    language: options.language,
    sheets: [
      resourceSheet(of, answer),
      ...(answer.rows.length > 0 ? [resourceSummary(of, answer)] : []),
    ],
  });
}

/** The contracts with what was received and what is late, and each payment that is (domain.md 6.10). */
export function planContracts(session: Session, options: ReportOptions): WorkbookPlan {
  const of = accountBooks(session, options);
  const answer = listContracts(session, { asOf: of.frame.endOn });
  const arrears = arrearsSheet(of, answer);
  return onPages({
    language: options.language,
    sheets: [contractSheet(of, answer), ...(arrears === null ? [] : [arrears])],
  });
}

/** What the collective owes and is owed, by age (domain.md 6.10). */
export function planDebts(session: Session, options: ReportOptions): WorkbookPlan {
  const of = accountBooks(session, options);
  const asked = { asOf: of.frame.endOn, settled: false };
  return onPages({
    language: options.language,
    sheets: [
      debtSheet(of, 'debts', listDebts(session, asked)),
      debtSheet(of, 'claims', listClaims(session, asked)),
    ],
  });
}

/** What is posted in the village for a period (domain.md 6.11). */
export function planDisclosure(session: Session, options: ReportOptions): WorkbookPlan {
  const of = accountBooks(session, options);
  const asOf = of.frame.endOn;
  const estate = {
    contracts: listContracts(session, { asOf }),
    debts: listDebts(session, { asOf, settled: false }),
    claims: listClaims(session, { asOf, settled: false }),
  };
  return onPages({
    language: options.language,
    sheets: [disclosureForm(of, estate), disclosureLines(of)],
  });
}
