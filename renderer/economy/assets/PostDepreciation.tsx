import { Button, Checkbox } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DepreciationAnswer } from '../../../electron/core/economy/answers.ts';
import { PlanFindings } from '../../accounts/entries/PlanFindings.tsx';
import { Refused } from '../../app/forms/Refused.tsx';
import { useSaveKey } from '../../ui/useSaveKey.ts';
import { PostedVouchers } from '../posting/PostedVouchers.tsx';
import { type SentDepreciation, depreciate } from '../posting/postings.ts';
import { usePosting } from '../posting/usePosting.ts';
import { VoucherWords } from '../posting/VoucherWords.tsx';
import '../../accounts/accounts.css';

interface Props {
  readonly answer: DepreciationAnswer;
  readonly work: Readonly<Record<string, number>>;
  /** The month as people read it. */
  readonly name: string;
}

/** The voucher of the month's depreciation, and the button that posts it, once only; then what it became. */
export function PostDepreciation({ answer, work, name }: Props): ReactNode {
  const { t } = useTranslation();
  const [missed, setMissed] = useState(true);
  const { month } = answer;
  const due = answer.rows.length > 0;
  const asked: SentDepreciation | null = due
    ? { month, work: { ...work }, missed: missed && answer.missed.length > 0 }
    : null;
  const act = usePosting({ name: `depreciation ${month}`, asked, send: depreciate });
  useSaveKey(act.write);
  if (act.written !== null)
    return (
      <PostedVouchers
        posting={act.written}
        said={t('economy.depreciation.done', { month: name })}
      />
    );
  if (!due) return null;
  return (
    <form
      className="depreciation-post no-print"
      onSubmit={(event) => {
        event.preventDefault();
        act.write();
      }}
    >
      {answer.missed.length > 0 && (
        <p>
          <Checkbox checked={missed} onChange={({ target }) => setMissed(target.checked)}>
            {t('economy.depreciation.missed', {
              months: answer.missed.join(t('register.listSeparator')),
            })}
          </Checkbox>
        </p>
      )}
      <VoucherWords act={act} />
      <PlanFindings findings={act.refused} />
      <Refused error={act.error} />
      <p className="actions">
        <Button type="primary" htmlType="submit" disabled={!act.ready} loading={act.pending}>
          {t('economy.depreciation.post', { month: name })}
        </Button>
      </p>
    </form>
  );
}
