import { Button, Checkbox, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Register } from '../../../shared/registers/define.ts';
import { useLabel } from '../../i18n.ts';

interface Props {
  readonly register: Register;
  readonly open: boolean;
  readonly chosen: readonly string[];
  /** Null goes back to the usual columns. */
  readonly onChoose: (keys: readonly string[] | null) => void;
  readonly onClose: () => void;
}

/** Which columns the list shows; each choice is seen at once behind the dialog. */
export function ColumnChooser({ register, open, chosen, onChoose, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const groups = [
    ...register.sections.map(({ label, fields }) => ({
      label: labelOf(label),
      fields: Object.entries(fields),
    })),
    { label: t('register.columns.derived'), fields: Object.entries(register.derived) },
  ].filter(({ fields }) => fields.length > 0);
  const toggle = (key: string, on: boolean): void => {
    onChoose(on ? [...chosen, key] : chosen.filter((other) => other !== key));
  };
  return (
    <Modal
      open={open}
      title={t('register.columns.title')}
      width="60em"
      styles={{ body: { maxHeight: 'calc(100dvh - 20rem)', minHeight: '8rem', overflow: 'auto' } }}
      onCancel={onClose}
      footer={[
        <Button key="usual" onClick={() => onChoose(null)}>
          {t('register.columns.usual')}
        </Button>,
        <Button key="close" type="primary" onClick={onClose}>
          {t('common.ok')}
        </Button>,
      ]}
    >
      {groups.map((group) => (
        <fieldset key={group.label} className="column-group">
          <legend>{group.label}</legend>
          {group.fields.map(([key, { label }]) => (
            <Checkbox
              key={key}
              checked={key === register.title || chosen.includes(key)}
              disabled={key === register.title}
              onChange={(event) => toggle(key, event.target.checked)}
            >
              {labelOf(label)}
            </Checkbox>
          ))}
        </fieldset>
      ))}
    </Modal>
  );
}
