import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

interface StepButtonsProps {
  readonly onBack?: () => void;
  /** What the button that goes on says; "next" unless said. */
  readonly label?: string;
  readonly loading?: boolean;
}

/** The foot of a step: back, and on. Enter goes on. */
export function StepButtons({ onBack, label, loading = false }: StepButtonsProps) {
  const { t } = useTranslation();
  return (
    <p className="actions step-buttons">
      {onBack && (
        <Button size="large" onClick={onBack} disabled={loading}>
          {t('common.previous')}
        </Button>
      )}
      <Button type="primary" htmlType="submit" size="large" loading={loading}>
        {label ?? t('common.next')}
      </Button>
    </p>
  );
}
