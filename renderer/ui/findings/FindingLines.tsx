import { CloseCircleFilled, ExclamationCircleFilled, InfoCircleFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/fields/finding.ts';
import { useSentence } from '../../i18n.ts';
import './findings.css';

interface Props {
  readonly findings: readonly Finding[];
  /** Of the field that they are about. */
  readonly label: string;
}

const icons = {
  error: CloseCircleFilled,
  warning: ExclamationCircleFilled,
  note: InfoCircleFilled,
} as const;

/** How grave a finding is: a sign, a colour and a word. */
export function LevelMark({ level }: { readonly level: Finding['level'] }): ReactNode {
  const { t } = useTranslation();
  const Icon = icons[level];
  return (
    <span className={`level level-${level}`}>
      <Icon aria-hidden /> {t(`register.level.${level}`)}
    </span>
  );
}

/** What was noticed about one field, a line each. */
export function FindingLines({ findings, label }: Props): ReactNode {
  const sentence = useSentence();
  return (
    <div aria-live="polite">
      {findings.map(({ level, code, params }) => (
        <p key={code} className="finding">
          <LevelMark level={level} /> {sentence({ code, params: { label, ...params } })}
        </p>
      ))}
    </div>
  );
}
