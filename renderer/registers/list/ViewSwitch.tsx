import { Radio } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Register } from '../../../shared/registers/define.ts';
import { useLabel } from '../../i18n.ts';
import type { View } from './listState.ts';

interface Props {
  readonly register: Register;
  readonly view: View;
  readonly onChange: (view: View) => void;
}

/** Which records the list shows: the current ones, those that were, all, or the voided. */
export function ViewSwitch({ register, view, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const { current } = register;
  const choices: readonly (readonly [View, string])[] = [
    ...(current === null
      ? []
      : ([
          ['now', labelOf(current.now)],
          ['past', labelOf(current.past)],
        ] as const)),
    ['all', t('register.view.all')],
    ['voided', t('register.view.voided')],
  ];
  return (
    <Radio.Group
      value={view}
      aria-label={t('register.view.label')}
      onChange={(event) => {
        const chosen = choices.find(([key]) => key === event.target.value);
        if (chosen) onChange(chosen[0]);
      }}
    >
      {choices.map(([key, text]) => (
        <Radio.Button key={key} value={key}>
          {text}
        </Radio.Button>
      ))}
    </Radio.Group>
  );
}
