import {
  ArrowLeftOutlined,
  DeleteOutlined,
  EditOutlined,
  SwapOutlined,
  UndoOutlined,
} from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Register } from '../../../shared/registers/define.ts';
import { useMay } from '../../app/session.ts';
import { type ChangeKind, anyChange, hasDatedFields } from '../change/changeKind.ts';
import type { ShownRecord } from '../data/records.ts';
import { useRestore } from './useRestore.ts';
import { VoidDialog } from './VoidDialog.tsx';

interface Props {
  readonly register: Register;
  readonly record: ShownRecord;
  readonly title: string;
  readonly editing: boolean;
  /** The changes by decision that may happen to the record as it is. */
  readonly changes: readonly ChangeKind[];
  readonly onEdit: () => void;
  readonly onChange: (kind: ChangeKind) => void;
  readonly onBack: () => void;
}

/** What can be done with a record; nothing that the operator may not do. */
export function RecordActions(props: Props): ReactNode {
  const { register, record, title, editing, changes, onEdit, onChange, onBack } = props;
  const { t } = useTranslation();
  const keeps = useMay('keep');
  const [voiding, setVoiding] = useState(false);
  const restore = useRestore(register, record.id, title);
  const voided = record.voidedAt !== null;
  const items = [
    ...changes.flatMap((kind) =>
      kind.key === null ? [] : [{ key: kind.key, label: t(`register.changes.${kind.key}.name`) }],
    ),
    { key: 'any', label: t('register.change.other') },
  ];
  return (
    <>
      <Button icon={<ArrowLeftOutlined aria-hidden />} onClick={onBack}>
        {t('register.toList')}
      </Button>
      {keeps && !voided && !editing && (
        <>
          <Button type="primary" icon={<EditOutlined aria-hidden />} onClick={onEdit}>
            {t('register.edit')}
          </Button>
          {hasDatedFields(register) && (
            <Dropdown
              trigger={['click']}
              menu={{
                items,
                onClick: ({ key }) =>
                  onChange(changes.find((kind) => kind.key === key) ?? anyChange([])),
              }}
            >
              <Button icon={<SwapOutlined aria-hidden />}>{t('register.change.menu')}</Button>
            </Dropdown>
          )}
          <Button icon={<DeleteOutlined aria-hidden />} onClick={() => setVoiding(true)}>
            {t('register.void.button')}
          </Button>
        </>
      )}
      {keeps && voided && (
        <Button
          type="primary"
          icon={<UndoOutlined aria-hidden />}
          loading={restore.isPending}
          onClick={() => restore.mutate()}
        >
          {t('register.restore.button')}
        </Button>
      )}
      {voiding && (
        <VoidDialog
          register={register}
          record={record}
          title={title}
          onClose={() => setVoiding(false)}
        />
      )}
    </>
  );
}
