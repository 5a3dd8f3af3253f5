import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../i18n.ts';
import type { Duty } from './dutyData.ts';
import { FulfilLink } from './FulfilLink.tsx';
import { Until } from './Until.tsx';

interface Props {
  readonly duty: Duty;
  /** ISO day from which it is seen. */
  readonly asOf: string;
}

/** A duty in one line: what, whose and of when, until when, how far, and where it is fulfilled. */
export function DutyRow({ duty, asOf }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const { done, least, unit } = duty;
  return (
    <li className="duty-row">
      <span className="duty-what">
        <strong>{labelOf(duty.label)}</strong>
        <small>
          {labelOf(duty.period.label)} · {duty.subject.name}
        </small>
      </span>
      <Until duty={duty} asOf={asOf} />
      <span className="duty-far">{t(`duties.far.${unit}`, { done, least })}</span>
      <FulfilLink duty={duty} />
    </li>
  );
}
