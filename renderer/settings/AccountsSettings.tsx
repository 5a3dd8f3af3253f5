import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '../../shared/settings.ts';
import { Choices } from '../app/forms/Choices.tsx';
import { Refused } from '../app/forms/Refused.tsx';
import { TextInput } from '../app/forms/TextInput.tsx';
import { useSession } from '../app/session.ts';
import { readAccounts, typedAccounts } from './accountsForm.ts';
import { useSaveSettings } from './useSaveSettings.ts';

const fields = [
  { key: 'balanceSheetForm', maxLength: 30 },
  { key: 'incomeStatementForm', maxLength: 30 },
] as const;
const thresholds = [
  { key: 'tierAccounts', maxLength: 60 },
  { key: 'tierEdgesFen', maxLength: 120 },
  { key: 'shellBelowFen', maxLength: 20 },
] as const;
const reminders = [
  { key: 'pettyCashFen', maxLength: 20 },
  { key: 'expiryDays', maxLength: 60 },
  { key: 'disclosureDay', maxLength: 2 },
  { key: 'inquiryDays', maxLength: 3 },
  { key: 'reservePercent', maxLength: 6 },
] as const;

type Entry = (typeof fields)[number] | (typeof thresholds)[number] | (typeof reminders)[number];

const positions = ['within', 'after'] as const;

/** What the accounts of the collective go by (domain.md 6.7–6.12); saved together. */
export function AccountsSettings(): ReactNode {
  const { t } = useTranslation();
  const { settings } = useSession();
  const save = useSaveSettings();
  const [typed, setTyped] = useState(() => typedAccounts(settings));
  const [position, setPosition] = useState(settings.subsidyPosition);
  const { values, wrong } = readAccounts(typed);
  const input = ({ key, maxLength }: Entry): ReactNode => (
    <TextInput
      key={key}
      label={t(`accountsStatements.settings.${key}`)}
      hint={t(`accountsStatements.settings.hints.${key}`)}
      error={wrong.has(key) ? t('accountsStatements.settings.wrong') : undefined}
      value={typed[key]}
      maxLength={maxLength}
      onChange={(text) => setTyped({ ...typed, [key]: text })}
    />
  );
  return (
    <form
      className="narrow"
      onSubmit={(event) => {
        event.preventDefault();
        if (values === null || save.isPending) return;
        const changes: Partial<Settings> = { ...values, subsidyPosition: position };
        save.mutate(changes);
      }}
    >
      <h2>{t('accountsStatements.settings.statements')}</h2>
      <p className="hint">{t('accountsStatements.settings.statementsHint')}</p>
      {fields.map(input)}
      <Choices
        label={t('accountsStatements.settings.subsidyPosition')}
        choices={positions.map((value) => ({
          value,
          label: t(`accountsStatements.settings.positions.${value}`),
          hint: t(`accountsStatements.settings.positionHints.${value}`),
        }))}
        value={position}
        onChange={setPosition}
      />
      <h2>{t('accountsStatements.settings.village')}</h2>
      {thresholds.map(input)}
      <h2>{t('accountsStatements.settings.reminders')}</h2>
      {reminders.map(input)}
      <Refused error={save.error} />
      <Button type="primary" htmlType="submit" size="large" loading={save.isPending}>
        {t('accountsStatements.settings.save')}
      </Button>
    </form>
  );
}
