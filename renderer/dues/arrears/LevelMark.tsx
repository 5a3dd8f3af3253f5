import {
  AlertFilled,
  ClockCircleOutlined,
  ExclamationCircleFilled,
  WarningFilled,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Level, levelKey } from './levels.ts';

const icons = {
  6: AlertFilled,
  5: ExclamationCircleFilled,
  3: WarningFilled,
  1: ClockCircleOutlined,
} as const;

/** How urgent arrears are: a sign, a colour and a word. */
export function LevelMark({ level }: { readonly level: Level }): ReactNode {
  const { t } = useTranslation();
  const Icon = icons[level];
  return (
    <span className={`arrears-mark arrears-${level}`}>
      <Icon aria-hidden /> {t(`dues.arrears.level.${levelKey(level)}`)}
    </span>
  );
}
