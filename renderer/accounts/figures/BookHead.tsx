import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../app/session.ts';
import { today } from '../../ui/today.ts';

interface Props {
  readonly title: string;
  /** Of which period, as people read it. */
  readonly period: string;
  /** The number of the form, where it has one. */
  readonly form?: string;
}

/** The head of a sheet on paper: its name, whose it is, of when and in what the amounts are. */
export function BookHead({ title, period, form = '' }: Props): ReactNode {
  const { t } = useTranslation();
  const { unit } = useSession();
  return (
    <header className="book-head print-only">
      <h2>{title}</h2>
      <p>
        <span>{t('accountsStatements.head.unit', { unit: unit.name })}</span>
        <span>{period}</span>
        <span>
          {form !== '' && `${form} · `}
          {t('accountsStatements.head.yuan')}
        </span>
      </p>
      <p className="book-head-printed">{t('duties.printedOn', { on: today() })}</p>
    </header>
  );
}
