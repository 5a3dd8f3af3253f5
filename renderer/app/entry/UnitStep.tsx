import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choices } from '../forms/Choices.tsx';
import { TextInput } from '../forms/TextInput.tsx';
import { type StepProps, usualOrganization } from './setup.ts';
import { StepButtons } from './StepButtons.tsx';

/** Step 2: whose ledger it is. The organisation's name follows the unit's until it is typed. */
export function UnitStep({ draft, onDraft, onNext, onBack }: StepProps) {
  const { t } = useTranslation();
  const [submitted, setSubmitted] = useState(false);
  const missing = draft.name.trim() === '';
  const isVillage = draft.kind === 'village';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setSubmitted(true);
        if (!missing) onNext();
      }}
    >
      <h2>{t('entry.firstRun.unit.title')}</h2>
      <Choices
        label={t('entry.firstRun.unit.kind')}
        choices={[
          {
            value: 'village',
            label: t('entry.firstRun.unit.village'),
            hint: t('entry.firstRun.unit.villageHint'),
          },
          {
            value: 'township',
            label: t('entry.firstRun.unit.township'),
            hint: t('entry.firstRun.unit.townshipHint'),
          },
        ]}
        value={draft.kind}
        onChange={(kind) => {
          onDraft({ kind });
        }}
      />
      <TextInput
        label={t('entry.firstRun.unit.name')}
        hint={t(
          isVillage
            ? 'entry.firstRun.unit.nameHintVillage'
            : 'entry.firstRun.unit.nameHintTownship',
        )}
        error={submitted && missing ? t('entry.firstRun.unit.nameMissing') : undefined}
        value={draft.name}
        maxLength={60}
        autoFocus
        onChange={(name) => {
          onDraft({ name });
        }}
      />
      <TextInput
        label={t('entry.firstRun.unit.organization')}
        hint={t('entry.firstRun.unit.organizationHint')}
        value={draft.organization === '' ? usualOrganization(draft) : draft.organization}
        maxLength={100}
        onChange={(organization) => {
          onDraft({ organization });
        }}
      />
      <TextInput
        label={`${t('entry.firstRun.unit.code')} (${t('common.optional')})`}
        hint={t('entry.firstRun.unit.codeHint')}
        value={draft.code}
        maxLength={30}
        onChange={(code) => {
          onDraft({ code });
        }}
      />
      <StepButtons onBack={onBack} />
    </form>
  );
}
