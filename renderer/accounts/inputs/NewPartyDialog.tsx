import { type ReactNode, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { partyKinds } from '../../../shared/codes/index.ts';
import type { Finding } from '../../../shared/fields/finding.ts';
import { parties } from '../../../shared/registers/parties.ts';
import { afterWrite } from '../../api/queryClient.ts';
import { Choices } from '../../app/forms/Choices.tsx';
import { FormDialog } from '../../app/forms/FormDialog.tsx';
import { Refused } from '../../app/forms/Refused.tsx';
import { TextInput } from '../../app/forms/TextInput.tsx';
import { useLabel, useLanguage } from '../../i18n.ts';
import { useCodes } from '../../registers/data/useCodes.ts';
import { addRecord } from '../../registers/data/saving.ts';
import { FindingLines } from '../../ui/findings/FindingLines.tsx';

interface Props {
  /** What was typed into the picker. */
  readonly name: string;
  readonly onAdded: (id: string) => void;
  readonly onClose: () => void;
}

/** Short names are those of people; companies and offices bear longer ones. */
const likelyKind = (name: string): string =>
  /公司|合作社|中心|厂|店|部|站|局|所|委员会|政府|银行|信用社/.test(name) ? 'unit' : 'household';

/** Adds a party with what is needed to book on it; the rest can be added later. */
export function NewPartyDialog({ name: typed, onAdded, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const labelOf = useLabel();
  const queries = useQueryClient();
  const codes = useCodes();
  const [name, setName] = useState(typed);
  const [kind, setKind] = useState(() => likelyKind(typed));
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const adding = useMutation({
    mutationFn: () => addRecord(parties.key, { name: name.trim(), kind }),
    onSuccess: async ({ id, findings: found }) => {
      if (id === undefined) {
        setFindings(found);
        return;
      }
      await afterWrite(queries);
      onAdded(id);
    },
  });
  return (
    <FormDialog
      title={t('accountsBooks.inputs.newParty')}
      okText={t('accountsBooks.inputs.addPartyDo')}
      ready={name.trim() !== ''}
      pending={adding.isPending}
      onSubmit={() => adding.mutate()}
      onClose={onClose}
      // The keys are this form's own, not those of the form around the picker.
      ownKeys
    >
      <TextInput
        label={labelOf(parties.fields.name.label)}
        value={name}
        maxLength={60}
        onChange={(text) => {
          setName(text);
          setFindings([]);
        }}
      />
      <FindingLines findings={findings} label={labelOf(parties.fields.name.label)} />
      <Choices
        inline
        label={labelOf(parties.fields.kind.label)}
        choices={codes(partyKinds).items.map((item) => ({
          value: item.code,
          label: item[language],
        }))}
        value={kind}
        onChange={setKind}
      />
      <Refused error={adding.error} />
    </FormDialog>
  );
}
