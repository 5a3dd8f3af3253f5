import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMay } from '../app/session.ts';
import { useLabel } from '../i18n.ts';
import type { Duty } from './dutyData.ts';
import { fulfilmentOf } from './fulfilPath.ts';

/** Leads to where a duty is fulfilled; nothing for those who may only look. */
export function FulfilLink({ duty }: { readonly duty: Duty }): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const keeps = useMay('keep');
  const fulfilment = fulfilmentOf(duty);
  if (fulfilment === null || !keeps) return null;
  const action = t(`duties.go.${fulfilment.action}`);
  const name = t('duties.go.name', {
    action,
    duty: labelOf(duty.label),
    subject: duty.subject.name,
    period: labelOf(duty.period.label),
  });
  return (
    <Link to={fulfilment.to} className="duty-go" aria-label={name} title={name}>
      {action}
    </Link>
  );
}
