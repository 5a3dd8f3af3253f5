import { Checkbox } from 'antd';
import { type ReactNode, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/fields/finding.ts';
import { voucherTemplates } from '../../../shared/registers/voucherTemplates.ts';
import { FormDialog } from '../../app/forms/FormDialog.tsx';
import { Refused } from '../../app/forms/Refused.tsx';
import { TextInput } from '../../app/forms/TextInput.tsx';
import { useLabel } from '../../i18n.ts';
import { useSaved } from '../../registers/record/useSaved.tsx';
import { FindingLines } from '../../ui/findings/FindingLines.tsx';
import { type TemplateEntries, saveTemplate } from './templateData.ts';

interface Props {
  readonly entries: TemplateEntries;
  readonly onClose: () => void;
}

/** Keeps the entries of a voucher under a name, to begin others with. */
export function SaveTemplateDialog({ entries, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const saved = useSaved();
  const [name, setName] = useState(entries.summary);
  const [amounts, setAmounts] = useState(true);
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const saving = useMutation({
    mutationFn: () => saveTemplate(name.trim(), entries, amounts),
    onSuccess: async ({ id, findings: found }) => {
      setFindings(found);
      if (id === undefined) return;
      onClose();
      await saved(t('accountsBooks.templates.saved', { name: name.trim() }));
    },
  });
  return (
    <FormDialog
      title={t('accountsBooks.templates.save')}
      okText={t('common.save')}
      ready={name.trim() !== ''}
      pending={saving.isPending}
      onSubmit={() => saving.mutate()}
      onClose={onClose}
    >
      <TextInput
        label={labelOf(voucherTemplates.fields.name.label)}
        value={name}
        maxLength={60}
        hint={t('accountsBooks.templates.nameHint')}
        onChange={setName}
      />
      <Checkbox checked={amounts} onChange={(event) => setAmounts(event.target.checked)}>
        {t('accountsBooks.templates.amounts')}
      </Checkbox>
      <FindingLines findings={findings} label={labelOf(voucherTemplates.fields.name.label)} />
      <Refused error={saving.error} />
    </FormDialog>
  );
}
