import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BookFindings } from '../figures/BookFindings.tsx';
import type { BankAnswer } from './bankData.ts';
import { ByHand } from './ByHand.tsx';
import { Matched } from './Matched.tsx';
import { Proposals } from './Proposals.tsx';
import { ReconciliationTable } from './ReconciliationTable.tsx';

interface Props {
  readonly bank: BankAnswer;
  readonly keeps: boolean;
}

/** Said with the statement itself. */
const differs = 'bank.not-reconciled';

/** What is matched, what could be, what remains, and the statement that comes of it. */
export function Reconciling({ bank, keeps }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <BookFindings findings={bank.findings.filter(({ code }) => code !== differs)} />
      {bank.reconciliation === null ? (
        <p className="hint">{t('accountsStatements.bank.noBalance')}</p>
      ) : (
        <ReconciliationTable bank={bank} reconciliation={bank.reconciliation} />
      )}
      {keeps && bank.proposed.length > 0 && <Proposals bank={bank} />}
      <ByHand bank={bank} keeps={keeps} />
      <Matched bank={bank} keeps={keeps} />
    </>
  );
}
