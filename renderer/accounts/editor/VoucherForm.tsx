import { App, Button } from 'antd';
import { type ReactNode, type SyntheticEvent, useRef, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/fields/finding.ts';
import { useSentence } from '../../i18n.ts';
import { useFormKeys } from '../../registers/form/useFormKeys.ts';
import { useLeaveGuard } from '../../registers/form/useLeaveGuard.ts';
import { useSaved } from '../../registers/record/useSaved.tsx';
import type { SentVoucher, Written } from '../booksData.ts';
import { formFlow } from '../enter/formFlow.ts';
import { PlanFindings } from '../entries/PlanFindings.tsx';
import { useVoucherName } from '../entries/voucherName.ts';
import { LinesTable } from './LinesTable.tsx';
import type { VoucherDraft } from './useVoucherDraft.ts';
import { VoucherHead } from './VoucherHead.tsx';

interface Props {
  readonly draft: VoucherDraft;
  /** Writes the voucher, as a new one or on its draft. */
  readonly write: (voucher: SentVoucher, post: boolean) => Promise<Written>;
  readonly onWritten: (id: string) => void;
  readonly onCancel: () => void;
  /** Further buttons at the foot. */
  readonly children?: ReactNode;
}

/** A voucher typed by hand; it is posted when both sides are even, or kept as a draft. */
export function VoucherForm({ draft, write, onWritten, onCancel, children }: Props): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const sentence = useSentence();
  const saved = useSaved();
  const nameOf = useVoucherName();
  const place = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const { voucher, sent, even, planned, problems, dirty } = draft;
  const save = useMutation({
    mutationFn: ({ what, post }: { what: SentVoucher; post: boolean }) => write(what, post),
    onSuccess: async ({ id, number = null, findings: found }) => {
      setFindings(id === undefined ? found : []);
      if (id === undefined) return;
      const name = nameOf({ type: voucher.type, number });
      await saved(
        number === null
          ? t('accountsBooks.kept', { summary: voucher.summary.trim() })
          : t('accountsBooks.posted', { name }),
      );
      onWritten(id);
    },
    onError: (error) => void message.error(sentence(error)),
  });
  useLeaveGuard(dirty && !save.isPending && !save.isSuccess);
  const submit = (post: boolean): void => {
    if (save.isPending) return;
    setTried(true);
    if (sent === null) {
      place.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    if (post && !even) return;
    save.mutate({ what: sent, post });
  };
  const onSubmit = (event?: SyntheticEvent): void => {
    event?.preventDefault();
    submit(true);
  };
  useFormKeys({ onSave: onSubmit, onCancel });
  // What the store said goes before what the program thinks of the same voucher.
  const said = findings.length > 0 ? findings : (planned?.findings ?? []);
  return (
    <form ref={place} className="voucher-form" noValidate onSubmit={onSubmit} {...formFlow}>
      <VoucherHead draft={draft} tried={tried} />
      <LinesTable draft={draft} tried={tried} />
      <p className="quiet">{t('accountsBooks.editor.hint')}</p>
      {tried && (
        <ul className="voucher-problems" role="alert">
          {problems.map((problem) => (
            <li key={JSON.stringify(problem)}>
              {t(`accountsBooks.problem.${problem.code}`, {
                line: 'line' in problem ? problem.line : 0,
              })}
            </li>
          ))}
          {problems.length === 0 && !even && <li>{t('accountsBooks.problem.uneven')}</li>}
        </ul>
      )}
      <PlanFindings findings={said} />
      <div className="form-actions" onMouseDown={(event) => event.preventDefault()}>
        <Button type="primary" htmlType="submit" loading={save.isPending} disabled={!even}>
          {planned === undefined || planned.number === null
            ? t('accountsBooks.editor.post')
            : t('accountsBooks.editor.postAs', { name: nameOf(planned) })}
        </Button>
        <Button disabled={save.isPending} onClick={() => submit(false)}>
          {t('accountsBooks.editor.keep')}
        </Button>
        {children}
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
        <span className="quiet">{t('accountsBooks.keys')}</span>
      </div>
    </form>
  );
}
