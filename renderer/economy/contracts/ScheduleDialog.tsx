import { PlusOutlined } from '@ant-design/icons';
import { Button, Modal } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ContractAnswer } from '../../../electron/core/economy/answers.ts';
import type { Finding } from '../../../shared/fields/finding.ts';
import { readValue } from '../../../shared/fields/readValue.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { contractDues } from '../../../shared/registers/contractDues.ts';
import { PlanFindings } from '../../accounts/entries/PlanFindings.tsx';
import { readAmount } from '../../accounts/inputs/amount.ts';
import { Refused } from '../../app/forms/Refused.tsx';
import { useReadContext } from '../../registers/form/useReadContext.ts';
import { useSaved } from '../../registers/record/useSaved.tsx';
import { type SentDues, saveDues } from '../posting/postings.ts';
import { ScheduleRows } from './ScheduleRows.tsx';
import { type ReadDay, type TypedDue, emptyDue, sentDues, typedDue } from './scheduleDraft.ts';

interface Props {
  readonly answer: ContractAnswer;
  readonly onClose: () => void;
}

/** The payments of a contract, worked out from its terms, to be put right by hand. */
export function ScheduleDialog({ answer: { contract, byTerms }, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const saved = useSaved();
  const context = useReadContext();
  const next = useRef(0);
  const [rows, setRows] = useState<readonly TypedDue[]>(() =>
    contract.dues.map((due) => typedDue(due, due.id ?? due.dueOn)),
  );
  const [tried, setTried] = useState(false);
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const readDay: ReadDay = (typed) => {
    const { value } = readValue(contractDues.fields.dueOn, typed, context);
    return typeof value === 'string' && value.length === 10 ? value : null;
  };
  const sum = rows.reduce((total, { amount }) => total + (readAmount(amount).fen ?? 0), 0);
  const saving = useMutation({
    mutationFn: (sent: SentDues) => saveDues(contract.id, sent),
    onSuccess: async (kept) => {
      setFindings(kept.findings);
      if (kept.findings.some(({ level }) => level === 'error')) return;
      onClose();
      await saved(t('economy.contracts.scheduleSaved', { name: contract.name }));
    },
  });
  const save = (): void => {
    setTried(true);
    const sent = sentDues(rows, readDay);
    if (sent !== null && !saving.isPending) saving.mutate(sent);
  };
  const add = (): void => {
    next.current += 1;
    setRows([...rows, emptyDue(`new ${next.current}`)]);
  };
  return (
    <Modal
      open
      title={t('economy.contracts.scheduleTitle', { name: contract.name })}
      width="min(60rem, 96vw)"
      style={{ top: '2rem' }}
      mask={{ closable: false }}
      okText={t('common.save')}
      cancelText={t('common.cancel')}
      okButtonProps={{ loading: saving.isPending }}
      onOk={save}
      onCancel={onClose}
    >
      <p className="hint">{t('economy.contracts.scheduleHint')}</p>
      <ScheduleRows rows={rows} tried={tried} readDay={readDay} onChange={setRows} />
      <p className="actions">
        <Button icon={<PlusOutlined aria-hidden />} onClick={add}>
          {t('economy.contracts.addDue')}
        </Button>
        {byTerms.length > 0 && (
          <Button
            onClick={() =>
              setRows([
                ...rows.filter(({ booked }) => booked),
                ...byTerms
                  .filter(({ dueOn }) => !rows.some((row) => row.booked && row.dueOn === dueOn))
                  .map((due) => typedDue(due, `terms ${due.dueOn}`)),
              ])
            }
          >
            {t('economy.contracts.backToTerms')}
          </Button>
        )}
        <strong>
          {t('economy.contracts.scheduleSum', { count: rows.length, sum: showYuan(sum) })}
        </strong>
      </p>
      <PlanFindings findings={findings} />
      <Refused error={saving.error} />
    </Modal>
  );
}
