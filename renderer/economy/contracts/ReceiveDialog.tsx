import { Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContractAnswer } from '../../../electron/core/economy/answers.ts';
import { growthWays } from '../../../shared/codes/index.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { DayField } from '../../accounts/enter/DayField.tsx';
import { useDay } from '../../accounts/enter/useDay.ts';
import { readAmount, typedAmount } from '../../accounts/inputs/amount.ts';
import { Choices } from '../../app/forms/Choices.tsx';
import { Labelled } from '../../app/forms/Labelled.tsx';
import { Refused } from '../../app/forms/Refused.tsx';
import { Opening } from '../../app/frame/Opening.tsx';
import { useCodes } from '../../registers/data/useCodes.ts';
import { CodePicker } from '../../ui/pickers/CodePicker.tsx';
import { today } from '../../ui/today.ts';
import { useContract } from '../economyData.ts';
import { ExtraFields } from '../posting/ExtraFields.tsx';
import { MoneyAccount, useMoneyAccount } from '../posting/MoneyAccount.tsx';
import { MoneyField } from '../posting/MoneyField.tsx';
import { PostingDialog } from '../posting/PostingDialog.tsx';
import { type SentReceipt, receiveOf } from '../posting/postings.ts';
import { useExtras } from '../posting/useExtras.ts';
import { usePosting } from '../posting/usePosting.ts';

interface Props {
  /** Id of the contract. */
  readonly contract: string;
  readonly onClose: () => void;
}

/** Money that comes in, or goes out, under a contract: the receipt and its voucher are one act. */
export function ReceiveDialog({ contract, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const { data, error } = useContract(contract);
  // The first answer stays: what is shown after writing is about what was asked before.
  const [first, setFirst] = useState<ContractAnswer | undefined>(data);
  if (first === undefined && data !== undefined) setFirst(data);
  if (first !== undefined) return <ReceiveForm answer={first} onClose={onClose} />;
  return (
    <Modal open title={t('economy.contracts.receive.in')} footer={null} onCancel={onClose}>
      {error === null ? <Opening /> : <Refused error={error} />}
    </Modal>
  );
}

interface FormProps {
  readonly answer: ContractAnswer;
  readonly onClose: () => void;
}

function ReceiveForm({ answer: { contract, asOf }, onClose }: FormProps): ReactNode {
  const { t } = useTranslation();
  const codes = useCodes();
  const { direction, counterparty, arrearsFen, nextDue, dues } = contract;
  const nowFen = arrearsFen > 0 ? arrearsFen : (nextDue?.openFen ?? 0);
  const [amount, setAmount] = useState(() => typedAmount(nowFen));
  const [chosen, setChosen] = useState<string | null>(null);
  const [prepaid, setPrepaid] = useState<'defer' | 'income'>('defer');
  const [growthWay, setGrowthWay] = useState(() => {
    const way = contract.record['growthWay'];
    return typeof way === 'string' ? way : null;
  });
  const day = useDay(today);
  const account = useMoneyAccount(chosen);
  const extras = useExtras();
  const { fen } = readAmount(amount);
  // What is for a year that has not begun is taken as income then, unless one says otherwise.
  const openNow = dues
    .filter(({ dueOn }) => dueOn.slice(0, 4) <= (day.day ?? asOf).slice(0, 4))
    .reduce((sum, { openFen }) => sum + openFen, 0);
  const ahead = fen !== null && fen > openNow;
  const asked: SentReceipt | null =
    fen !== null && fen > 0 && day.day !== null && account !== null && extras.words !== null
      ? {
          day: day.day,
          amountFen: fen,
          account,
          party: null,
          against: null,
          prepaid,
          growthWay,
          remarks: extras.remarks,
          ...extras.words,
        }
      : null;
  const act = usePosting({
    name: `receive ${contract.id}`,
    asked,
    send: receiveOf(contract.id),
  });
  return (
    <PostingDialog
      title={t(`economy.contracts.receiveTitle.${direction}`, { name: contract.name })}
      act={act}
      submit={t(`economy.contracts.receiveDo.${direction}`)}
      said={t(`economy.contracts.receiveDone.${direction}`, {
        party: counterparty.name,
        amount: showYuan(fen ?? 0),
      })}
      onClose={onClose}
    >
      <p className="hint">
        {t(`economy.contracts.receiveHave.${direction}`, {
          party: counterparty.name,
          arrears: showYuan(arrearsFen),
        })}
        {nextDue !== null &&
          t('economy.contracts.nextIs', {
            on: nextDue.dueOn,
            amount: showYuan(nextDue.openFen),
          })}
      </p>
      <MoneyField label={t('economy.act.amount')} value={amount} onChange={setAmount} />
      <DayField label={t('economy.act.day')} day={day} />
      <MoneyAccount
        label={t(`economy.act.money.${direction}`)}
        value={account}
        onChange={setChosen}
      />
      {ahead && (
        <Choices
          label={t('economy.contracts.prepaid')}
          choices={(['defer', 'income'] as const).map((value) => ({
            value,
            label: t(`economy.contracts.prepaidWays.${direction}.${value}`),
          }))}
          value={prepaid}
          onChange={setPrepaid}
        />
      )}
      {direction === 'in' && (
        <Labelled label={t('economy.act.growthWay')}>
          {({ id }) => (
            <CodePicker
              id={id}
              list={codes(growthWays)}
              clearable
              value={growthWay}
              placeholder={t('common.optional')}
              onChange={setGrowthWay}
            />
          )}
        </Labelled>
      )}
      <ExtraFields extras={extras} withRemarks />
    </PostingDialog>
  );
}
