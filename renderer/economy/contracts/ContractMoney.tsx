import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContractAnswer, ContractDueRow } from '../../../electron/core/economy/answers.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { PlanFindings } from '../../accounts/entries/PlanFindings.tsx';
import { Refused } from '../../app/forms/Refused.tsx';
import { Opening } from '../../app/frame/Opening.tsx';
import { useMay } from '../../app/session.ts';
import { useContract } from '../economyData.ts';
import { DuesTable } from './DuesTable.tsx';
import { ReceiptsTable } from './ReceiptsTable.tsx';
import { ReceiveDialog } from './ReceiveDialog.tsx';
import { RecogniseDialog } from './RecogniseDialog.tsx';
import { ScheduleDialog } from './ScheduleDialog.tsx';
import '../economy.css';

interface Props {
  readonly contract: string;
  /** False where they are told beside it. */
  readonly alerts?: boolean;
}

/** What is due of a contract, what came, and the acts that book both. */
export function ContractMoney({ contract, alerts = true }: Props): ReactNode {
  const { data, error } = useContract(contract);
  if (error !== null) return <Refused error={error} />;
  return data === undefined ? <Opening /> : <Told answer={data} alerts={alerts} />;
}

type Doing = 'receive' | 'schedule' | ContractDueRow | null;

interface ToldProps {
  readonly answer: ContractAnswer;
  readonly alerts: boolean;
}

function Told({ answer, alerts }: ToldProps): ReactNode {
  const { t } = useTranslation();
  const keeps = useMay('keep');
  const [doing, setDoing] = useState<Doing>(null);
  const { contract, receipts } = answer;
  const { direction, totalFen, receivedFen, arrearsFen, aboveFen, dues } = contract;
  const close = (): void => setDoing(null);
  return (
    <div className="contract-money">
      <p>
        {t(`economy.contracts.money.${direction}`, {
          total: showYuan(totalFen),
          received: showYuan(receivedFen),
          arrears: showYuan(arrearsFen),
        })}
        {aboveFen > 0 && ` ${t('economy.contracts.above', { amount: showYuan(aboveFen) })}`}
      </p>
      {alerts && <PlanFindings findings={contract.alerts} />}
      {keeps && (
        <p className="actions">
          <Button type="primary" onClick={() => setDoing('receive')}>
            {t(`economy.contracts.receive.${direction}`)}
          </Button>
          <Button onClick={() => setDoing('schedule')}>{t('economy.contracts.schedule')}</Button>
        </p>
      )}
      <h3>{t(`economy.contracts.dues.${direction}`)}</h3>
      {dues.length === 0 ? (
        <p className="quiet">{t('economy.contracts.noDues')}</p>
      ) : (
        <>
          {contract.byTerms && <p className="hint">{t('economy.contracts.byTerms')}</p>}
          <DuesTable
            contract={contract}
            asOf={answer.asOf}
            receivable={answer.accounts.receivable !== null}
            onRecognise={keeps ? setDoing : null}
          />
        </>
      )}
      <h3>{t(`economy.contracts.receipts.${direction}`)}</h3>
      <ReceiptsTable receipts={receipts} direction={direction} />
      {doing === 'receive' && <ReceiveDialog contract={contract.id} onClose={close} />}
      {doing === 'schedule' && <ScheduleDialog answer={answer} onClose={close} />}
      {doing !== null && typeof doing === 'object' && (
        <RecogniseDialog contract={contract} due={doing} onClose={close} />
      )}
    </div>
  );
}
