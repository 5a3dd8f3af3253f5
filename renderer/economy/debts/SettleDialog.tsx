import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DebtRow } from '../../../electron/core/economy/answers.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { DayField } from '../../accounts/enter/DayField.tsx';
import { useDay } from '../../accounts/enter/useDay.ts';
import { readAmount, typedAmount } from '../../accounts/inputs/amount.ts';
import { today } from '../../ui/today.ts';
import type { DebtSide } from '../economyData.ts';
import { ExtraFields } from '../posting/ExtraFields.tsx';
import { MoneyAccount, useMoneyAccount } from '../posting/MoneyAccount.tsx';
import { MoneyField } from '../posting/MoneyField.tsx';
import { PostingDialog } from '../posting/PostingDialog.tsx';
import { type Send, payDebt, receiveClaim } from '../posting/postings.ts';
import { useExtras } from '../posting/useExtras.ts';
import { usePosting } from '../posting/usePosting.ts';

interface Props {
  readonly side: DebtSide;
  readonly row: DebtRow;
  readonly onClose: () => void;
}

/** What is typed of a repayment, of either side. */
interface Repaid {
  readonly day: string;
  readonly principalFen: number;
  readonly interestFen: number;
  readonly account: string;
  readonly summary: string | null;
  readonly attachments: number | null;
  readonly remarks: string | null;
}

const sendOf =
  (side: DebtSide, id: string): Send<Repaid> =>
  (repaid, plan) => {
    if (side === 'debts') return payDebt(id)({ ...repaid, interestAccount: null }, plan);
    const { principalFen, interestFen: _none, ...rest } = repaid;
    return receiveClaim(id)({ ...rest, amountFen: principalFen }, plan);
  };

/** Pays back of a debt, with interest, or takes in of a claim; movement and voucher are one act. */
export function SettleDialog({ side, row, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const { party, balanceFen, interestOwedFen } = row;
  // Of a debt that is not due yet, how much is paid back is for the user to say.
  const [principal, setPrincipal] = useState(() =>
    typedAmount(side === 'claims' || row.overdue ? balanceFen : 0),
  );
  const [interest, setInterest] = useState(() => typedAmount(interestOwedFen));
  const [chosen, setChosen] = useState<string | null>(null);
  const day = useDay(today);
  const account = useMoneyAccount(chosen);
  const extras = useExtras();
  const read = [readAmount(principal), readAmount(interest)] as const;
  const principalFen = read[0].fen ?? 0;
  const interestFen = side === 'debts' ? (read[1].fen ?? 0) : 0;
  const wrong = read.some(({ wrong: bad }) => bad);
  const asked: Repaid | null =
    !wrong &&
    principalFen + interestFen > 0 &&
    day.day !== null &&
    account !== null &&
    extras.words !== null
      ? {
          day: day.day,
          principalFen,
          interestFen,
          account,
          remarks: extras.remarks,
          ...extras.words,
        }
      : null;
  const act = usePosting({ name: `${side} ${row.id}`, asked, send: sendOf(side, row.id) });
  const amount = showYuan(principalFen + interestFen);
  return (
    <PostingDialog
      title={t(`economy.debts.settleTitle.${side}`, { party: party.name })}
      act={act}
      submit={t(`economy.debts.settleDo.${side}`)}
      said={t(`economy.debts.settleDone.${side}`, { party: party.name, amount })}
      onClose={onClose}
    >
      <p className="hint">
        {t(`economy.debts.have.${side}`, {
          balance: showYuan(balanceFen),
          interest: showYuan(interestOwedFen),
        })}
      </p>
      <MoneyField
        label={t(`economy.debts.columns.repaid.${side}`)}
        value={principal}
        onChange={setPrincipal}
      />
      {side === 'debts' && (
        <MoneyField
          label={t('economy.debts.interestPaid')}
          hint={t('economy.debts.interestHint')}
          value={interest}
          onChange={setInterest}
        />
      )}
      <DayField label={t('economy.act.day')} day={day} />
      <MoneyAccount
        label={t(`economy.act.money.${side === 'debts' ? 'out' : 'in'}`)}
        value={account}
        onChange={setChosen}
      />
      <ExtraFields extras={extras} withRemarks />
    </PostingDialog>
  );
}
