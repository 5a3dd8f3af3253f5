import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly label: string;
  readonly text: string;
  readonly onChange: () => void;
}

/** A dated field in a form: not typed over, but changed by a decision. */
export function DatedPlace({ label, text, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="form-field">
      <span className="form-label">{label}</span>
      <span className="place">
        <span>{text || '—'}</span>
        <Button
          size="small"
          aria-label={`${t('register.change.button')} ${label}`}
          onClick={onChange}
        >
          {t('register.change.button')}
        </Button>
      </span>
      <p className="form-note">{t('register.change.why')}</p>
    </div>
  );
}
