import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { HiddenValue } from './HiddenValue.tsx';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly onShow: () => Promise<void>;
}

/** A sensitive field in a form: shown before it can be changed. */
export function HiddenPlace({ id, label, text, onShow }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="form-field">
      <span className="form-label">{label}</span>
      <span className="place">
        <HiddenValue
          id={id}
          text={text}
          label={label}
          action={t('register.reveal.edit')}
          onShow={onShow}
        />
      </span>
    </div>
  );
}
