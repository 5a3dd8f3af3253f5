import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly checkedBy: string;
  readonly checkedOn: string;
}

/** Where chair, recorder and the township sign (domain.md 4.3). */
export function SignatureLines({ checkedBy, checkedOn }: Props): ReactNode {
  const { t } = useTranslation();
  const day = t('meetings.sheet.signDay');
  const lines: readonly (readonly [string, string, string])[] = [
    [t('meetings.sheet.signChair'), '', day],
    [t('meetings.sheet.signRecorder'), '', day],
    [t('meetings.sheet.signChecked'), checkedBy, checkedOn === '' ? day : checkedOn],
  ];
  return (
    <div className="sheet-signatures">
      {lines.map(([label, name, on]) => (
        <p key={label}>
          <span>{label}</span>
          <span className="sheet-sign">{name}</span>
          <span>{on}</span>
        </p>
      ))}
    </div>
  );
}
