import { Tag } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LaidOver } from '../../shared/registers/shipped.ts';

interface Props {
  readonly origin: LaidOver['origin'];
  readonly off: boolean;
}

/** Whether a row is as shipped, changed or the user's own, and whether it is switched off. */
export function OriginMark({ origin, off }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <span className={`rule-origin rule-${origin}`}>{t(`duties.rules.origin.${origin}`)}</span>
      {off && <Tag>{t('duties.rules.off')}</Tag>}
    </>
  );
}
