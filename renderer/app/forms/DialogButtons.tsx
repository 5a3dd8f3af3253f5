import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

interface DialogButtonsProps {
  readonly submit: string;
  readonly loading: boolean;
  readonly onCancel: () => void;
}

/** The foot of a form in a dialog. Enter submits. */
export function DialogButtons({ submit, loading, onCancel }: DialogButtonsProps) {
  const { t } = useTranslation();
  return (
    <p className="actions dialog-buttons">
      <Button onClick={onCancel} disabled={loading}>
        {t('common.cancel')}
      </Button>
      <Button type="primary" htmlType="submit" loading={loading}>
        {submit}
      </Button>
    </p>
  );
}
