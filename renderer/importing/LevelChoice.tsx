import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceInput } from '../ui/inputs/ChoiceInput.tsx';
import type { Level } from './importData.ts';

interface Props {
  readonly level: Level | null;
  readonly onChoose: (level: Level | null) => void;
}

const levels = ['error', 'warning', 'note'] as const;

/** Only rows of which there is such a thing to say. */
export function LevelChoice({ level, onChoose }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <ChoiceInput<Level | null>
      id="import-level"
      label={t('importing.preview.level')}
      value={level}
      choices={[
        { value: null, text: t('importing.preview.allRows') },
        ...levels.map((one) => ({
          value: one,
          text: t('importing.preview.with', { level: t(`register.level.${one}`) }),
        })),
      ]}
      onChange={onChoose}
    />
  );
}
