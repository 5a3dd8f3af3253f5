import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '../app/forms/Refused.tsx';
import { TextInput } from '../app/forms/TextInput.tsx';
import { useMay, useSession } from '../app/session.ts';
import { today } from '../ui/today.ts';
import { readSince } from './sinceDay.ts';
import { useSaveSettings } from './useSaveSettings.ts';

/** From which day duties are checked, set where one meets them; only the secretary may. */
export function SinceForm() {
  const { t } = useTranslation();
  const mayManage = useMay('manage');
  const { dutiesSince } = useSession().settings;
  const [typed, setTyped] = useState(dutiesSince);
  const save = useSaveSettings();
  const since = readSince(typed, today());
  if (!mayManage)
    return dutiesSince === '' ? null : <p>{t('duties.begin.sinceNow', { on: dutiesSince })}</p>;
  return (
    <form
      className="since-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (since !== undefined && !save.isPending) save.mutate({ dutiesSince: since });
      }}
    >
      <TextInput
        label={t('duties.begin.since')}
        hint={t('duties.begin.sinceHint')}
        error={since === undefined ? t('duties.begin.sinceWrong') : undefined}
        value={typed}
        maxLength={20}
        onChange={setTyped}
      />
      <Button htmlType="submit" loading={save.isPending}>
        {t('duties.begin.sinceSave')}
      </Button>
      <Refused error={save.error} />
    </form>
  );
}
