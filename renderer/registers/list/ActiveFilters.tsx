import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Register } from '../../../shared/registers/define.ts';
import { useLabel } from '../../i18n.ts';
import type { Show } from '../values/useShow.ts';
import type { ListState } from './listState.ts';
import { useCellText } from '../../statistics/useCellText.ts';
import { useConditionText } from './useConditionText.ts';

interface Props {
  readonly register: Register;
  readonly state: ListState;
  readonly show: Show;
  readonly onChange: (state: ListState) => void;
  readonly onEdit: (key: string) => void;
}

/** What narrows the list just now, each part removable; nothing where nothing does. */
export function ActiveFilters({ register, state, show, onChange, onEdit }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const textOf = useConditionText(register, show);
  const cellText = useCellText(state.cell);
  const entries = Object.entries(state.where);
  if (entries.length === 0 && state.cell === null) return null;
  const without = (key: string): void => {
    onChange({ ...state, where: Object.fromEntries(entries.filter(([other]) => other !== key)) });
  };
  return (
    <ul className="filter-tags" aria-label={t('register.filter.active')}>
      {state.cell !== null && (
        <FilterTag
          text={cellText}
          remove={t('register.filter.remove', { label: cellText })}
          onRemove={() => onChange({ ...state, cell: null })}
        />
      )}
      {entries.map(([key, condition]) => {
        const field = register.fields[key];
        if (field === undefined) return null;
        const label = labelOf(field.label);
        return (
          <FilterTag
            key={key}
            text={`${label}${t('register.colon')}${textOf(key, condition)}`}
            remove={t('register.filter.remove', { label })}
            onEdit={() => onEdit(key)}
            onRemove={() => without(key)}
          />
        );
      })}
      <li>
        <Button
          type="link"
          size="small"
          onClick={() => onChange({ ...state, where: {}, cell: null })}
        >
          {t('register.filter.clear')}
        </Button>
      </li>
    </ul>
  );
}

interface TagProps {
  readonly text: string;
  readonly remove: string;
  readonly onEdit?: () => void;
  readonly onRemove: () => void;
}

function FilterTag({ text, remove, onEdit, onRemove }: TagProps): ReactNode {
  return (
    <li className="filter-tag">
      {onEdit === undefined ? (
        <span>{text}</span>
      ) : (
        <button type="button" className="filter-tag-text" onClick={onEdit}>
          {text}
        </button>
      )}
      <button
        type="button"
        className="filter-tag-remove"
        aria-label={remove}
        title={remove}
        onClick={onRemove}
      >
        <CloseOutlined aria-hidden />
      </button>
    </li>
  );
}
