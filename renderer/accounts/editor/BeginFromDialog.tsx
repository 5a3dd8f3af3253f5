import { Input, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showYuan } from '../../../shared/fields/show.ts';
import { today } from '../../ui/today.ts';
import { useDebounced } from '../../ui/useDebounced.ts';
import { useVouchers } from '../booksData.ts';
import { useVoucherName } from '../entries/voucherName.ts';
import { useTemplates } from '../templates/templateData.ts';

interface Props {
  readonly onChoose: (from: { readonly copy?: string; readonly template?: string }) => void;
  readonly onClose: () => void;
}

const offered = 30;

/** The first day of the month before the one in which a day lies. */
export function monthBefore(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const before = month === 1 ? [year - 1, 12] : [year, month - 1];
  return `${before[0]}-${String(before[1]).padStart(2, '0')}-01`;
}

/** Chooses what a new voucher begins with: a template, or a voucher of last month or later. */
export function BeginFromDialog({ onChoose, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const nameOf = useVoucherName();
  const [typed, setTyped] = useState('');
  const text = useDebounced(typed.trim(), 200);
  const { data: templates = [] } = useTemplates();
  const { data } = useVouchers({
    ...(text === '' ? { from: monthBefore(today()) } : { text }),
    state: 'posted',
    limit: offered,
  });
  const fitting = templates.filter(({ name }) => name.includes(text));
  return (
    <Modal
      open
      width={760}
      title={t('accountsBooks.editor.beginFrom')}
      footer={null}
      onCancel={onClose}
      afterOpenChange={() => document.getElementById('begin-from')?.focus()}
    >
      <Input
        id="begin-from"
        value={typed}
        allowClear
        autoComplete="off"
        aria-label={t('accountsBooks.editor.beginSearch')}
        placeholder={t('accountsBooks.editor.beginSearch')}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className="begin-from">
        {fitting.length > 0 && <h3>{t('accountsBooks.toTemplates')}</h3>}
        <ul>
          {fitting.map(({ id, name, summary }) => (
            <li key={id}>
              <button type="button" onClick={() => onChoose({ template: id })}>
                <strong>{name}</strong> <span>{summary}</span>
              </button>
            </li>
          ))}
        </ul>
        <h3>{t('accountsBooks.editor.earlier')}</h3>
        {data?.vouchers.length === 0 && <p className="quiet">{t('accountsBooks.list.none')}</p>}
        <ul>
          {(data?.vouchers ?? []).map((voucher) => (
            <li key={voucher.id}>
              <button type="button" onClick={() => onChoose({ copy: voucher.id })}>
                <span className="begin-day">{voucher.day}</span> <strong>{nameOf(voucher)}</strong>{' '}
                <span className="begin-what">{voucher.summary}</span>{' '}
                <span className="begin-amount">{showYuan(voucher.amountFen)}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </Modal>
  );
}
