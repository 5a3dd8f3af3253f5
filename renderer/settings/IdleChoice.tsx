import { useTranslation } from 'react-i18next';
import { Labelled } from '../app/forms/Labelled.tsx';

/** Minutes that are offered; 0 never locks. */
const offered = [5, 10, 15, 30, 60, 120, 0];

interface IdleChoiceProps {
  readonly value: number;
  readonly onChange: (minutes: number) => void;
}

/** After how many minutes without a touch the ledger locks itself. */
export function IdleChoice({ value, onChange }: IdleChoiceProps) {
  const { t } = useTranslation();
  const minutes = offered.includes(value) ? offered : [value, ...offered];
  return (
    <Labelled label={t('settings.safety.idle')}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={({ target }) => {
            onChange(Number(target.value));
          }}
        >
          {minutes.map((one) => (
            <option key={one} value={one}>
              {one === 0
                ? t('settings.safety.idleNever')
                : t('settings.safety.idleMinutes', { minutes: one })}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
