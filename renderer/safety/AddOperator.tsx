import { useState } from 'react';
import { App, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../shared/rules/roles.ts';
import { Choices } from '../app/forms/Choices.tsx';
import { DialogButtons } from '../app/forms/DialogButtons.tsx';
import { Refused } from '../app/forms/Refused.tsx';
import { OperatorFields, useOperatorDraft } from './OperatorFields.tsx';
import { useAddOperator } from './operators.ts';
import { useRoleName } from './useRoleName.ts';

const roles: readonly Role[] = ['recorder', 'reader', 'secretary'];

interface AddOperatorProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Adds a recorder, a reader, or a second secretary. */
export function AddOperator({ open, onClose }: AddOperatorProps) {
  const { t } = useTranslation();
  return (
    <Modal
      open={open}
      title={t('operators.add.title')}
      footer={null}
      closable={false}
      destroyOnHidden
      mask={{ closable: false }}
      onCancel={onClose}
    >
      <AddForm onClose={onClose} />
    </Modal>
  );
}

function AddForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const roleName = useRoleName();
  const { message } = App.useApp();
  const [role, setRole] = useState<Role>('recorder');
  const draft = useOperatorDraft();
  const add = useAddOperator();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const operator = draft.submit();
        if (operator === undefined || add.isPending) return;
        add.mutate(
          { ...operator, role },
          {
            onSuccess: () => {
              onClose();
              message.success(t('operators.add.done', { name: operator.name }), 8);
            },
          },
        );
      }}
    >
      <OperatorFields draft={draft} />
      <Choices
        label={t('operators.role')}
        choices={roles.map((value) => ({
          value,
          label: roleName(value),
          hint: t(`operators.roleHints.${value}`),
        }))}
        value={role}
        onChange={setRole}
      />
      <Refused error={add.error} />
      <DialogButtons
        submit={t('operators.add.submit')}
        loading={add.isPending}
        onCancel={onClose}
      />
    </form>
  );
}
