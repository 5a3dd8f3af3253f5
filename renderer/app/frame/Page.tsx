import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface PageProps {
  readonly title: string;
  readonly hint?: string;
  /** Buttons at the head of the page. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page: its heading, also as the window's title, what it is for, and its actions. */
export function Page({ title, hint, actions, children }: PageProps) {
  const { t } = useTranslation();
  return (
    <div className="page">
      <title>{`${title} – ${t('shell.program')}`}</title>
      <header className="page-head">
        <h1>{title}</h1>
        {actions !== undefined && <div className="actions">{actions}</div>}
      </header>
      {hint !== undefined && <p className="hint">{hint}</p>}
      {children}
    </div>
  );
}
