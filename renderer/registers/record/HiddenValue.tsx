import { EyeOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** The masked value. */
  readonly text: string;
  readonly label: string;
  /** Names the button: to see, or to see and change. */
  readonly action: string;
  readonly id?: string;
  readonly onShow: () => Promise<void>;
}

/** A sensitive value as it is masked, with the button that shows it. */
export function HiddenValue({ text, label, action, id, onShow }: Props): ReactNode {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const show = async (): Promise<void> => {
    setAsking(true);
    await onShow();
    setAsking(false);
  };
  return (
    <span className="hidden-value">
      <span>{text}</span>
      <Button
        id={id}
        size="small"
        icon={<EyeOutlined aria-hidden />}
        loading={asking}
        aria-label={`${action} ${label}`}
        title={t('register.reveal.recorded')}
        onClick={() => void show()}
      >
        {action}
      </Button>
    </span>
  );
}
