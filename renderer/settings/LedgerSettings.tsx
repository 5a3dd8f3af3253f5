import { useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Refused } from '../app/forms/Refused.tsx';
import { TextInput } from '../app/forms/TextInput.tsx';
import { useSession } from '../app/session.ts';
import { today } from '../ui/today.ts';
import { IdleChoice } from './IdleChoice.tsx';
import { readSince } from './sinceDay.ts';
import { useSaveSettings } from './useSaveSettings.ts';
import { listText, readRising, readWhole } from './wholeNumbers.ts';

const longestYears = 100;
const mostBands = 12;
const longestMonths = 60;
const mostMonths = 6;
const hoursOfDay = 24;

/** Idle lock, second place for backups, and the thresholds of the rules; saved together. */
export function LedgerSettings() {
  const { t } = useTranslation();
  const { settings } = useSession();
  const save = useSaveSettings();
  const [idleMinutes, setIdleMinutes] = useState(settings.idleMinutes);
  const [backupFolder, setBackupFolder] = useState(settings.backupFolder);
  const [bands, setBands] = useState(listText(settings.standingThresholds));
  const [veteran, setVeteran] = useState(String(settings.veteranYears));
  const [since, setSince] = useState(settings.dutiesSince);
  const [absence, setAbsence] = useState(listText(settings.absenceMonths));
  const [dayHours, setDayHours] = useState(String(settings.hoursPerDay));
  const standingThresholds = readRising(bands, longestYears, mostBands);
  const veteranYears = readWhole(veteran, longestYears);
  const dutiesSince = readSince(since, today());
  const absenceMonths = readRising(absence, longestMonths, mostMonths);
  const hoursPerDay = readWhole(dayHours, hoursOfDay);
  const submit = (): void => {
    if (!standingThresholds || !veteranYears || !absenceMonths || !hoursPerDay) return;
    if (dutiesSince === undefined || save.isPending) return;
    save.mutate({
      idleMinutes,
      backupFolder: backupFolder.trim(),
      standingThresholds,
      veteranYears,
      dutiesSince,
      absenceMonths,
      hoursPerDay,
    });
  };
  return (
    <form
      className="narrow"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h2>{t('settings.safety.title')}</h2>
      <IdleChoice value={idleMinutes} onChange={setIdleMinutes} />
      <TextInput
        label={t('settings.safety.backupFolder')}
        hint={t('settings.safety.backupFolderHint')}
        value={backupFolder}
        maxLength={500}
        onChange={setBackupFolder}
      />
      <h2>{t('settings.life.title')}</h2>
      <TextInput
        label={t('settings.life.since')}
        hint={t('settings.life.sinceHint')}
        error={dutiesSince === undefined ? t('settings.life.sinceWrong') : undefined}
        value={since}
        maxLength={20}
        onChange={setSince}
      />
      <TextInput
        label={t('settings.life.absence')}
        hint={t('settings.life.absenceHint')}
        error={absenceMonths ? undefined : t('settings.life.absenceWrong')}
        value={absence}
        maxLength={60}
        onChange={setAbsence}
      />
      <TextInput
        label={t('settings.life.dayHours')}
        hint={t('settings.life.dayHoursHint')}
        error={hoursPerDay ? undefined : t('settings.life.dayHoursWrong')}
        value={dayHours}
        maxLength={2}
        onChange={setDayHours}
      />
      <h2>{t('settings.rules.title')}</h2>
      <p className="hint">{t('settings.rules.hint')}</p>
      <TextInput
        label={t('settings.rules.standing')}
        hint={t('settings.rules.standingHint')}
        error={standingThresholds ? undefined : t('settings.rules.standingWrong')}
        value={bands}
        maxLength={100}
        onChange={setBands}
      />
      <TextInput
        label={t('settings.rules.veteran')}
        hint={t('settings.rules.veteranHint')}
        error={veteranYears ? undefined : t('settings.rules.veteranWrong')}
        value={veteran}
        maxLength={3}
        onChange={setVeteran}
      />
      <Refused error={save.error} />
      <Button type="primary" htmlType="submit" size="large" loading={save.isPending}>
        {t('common.save')}
      </Button>
    </form>
  );
}
