import { CheckCircleFilled, ClockCircleOutlined, ExclamationCircleFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DutyState } from './dutyData.ts';

const icons = {
  met: CheckCircleFilled,
  due: ClockCircleOutlined,
  overdue: ExclamationCircleFilled,
} as const;

/** How a duty stands: a sign, a colour and a word. */
export function DutyMark({ state }: { readonly state: DutyState }): ReactNode {
  const { t } = useTranslation();
  const Icon = icons[state];
  return (
    <span className={`duty-mark duty-${state}`}>
      <Icon aria-hidden /> {t(`duties.state.${state}`)}
    </span>
  );
}
