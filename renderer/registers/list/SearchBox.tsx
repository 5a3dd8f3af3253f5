import { SearchOutlined } from '@ant-design/icons';
import { Input, type InputRef } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Register } from '../../../shared/registers/define.ts';
import { useLabel } from '../../i18n.ts';

interface Props {
  readonly register: Register;
  readonly value: string;
  readonly onSearch: (text: string) => void;
  /** Down or Enter: on to the list. */
  readonly onLeave: () => void;
}

const restMs = 120;

/** Search as one types; `/` leads here from anywhere on the page. */
export function SearchBox({ register, value, onSearch, onLeave }: Props): ReactNode {
  const { t } = useTranslation();
  const input = useRef<InputRef>(null);
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  // The search was cleared elsewhere, e.g. by its tag.
  if (known !== value) {
    setKnown(value);
    if (value !== typed.trim()) setTyped(value);
  }
  useEffect(() => {
    if (typed.trim() === value) return;
    const timer = setTimeout(() => onSearch(typed.trim()), restMs);
    return () => clearTimeout(timer);
  }, [typed, value, onSearch]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      input.current?.focus({ cursor: 'all' });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const hint = useSearchHint(register);
  return (
    <Input
      ref={input}
      className="list-search"
      prefix={<SearchOutlined aria-hidden />}
      allowClear
      value={typed}
      placeholder={hint}
      aria-label={t('register.search')}
      aria-keyshortcuts="/"
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'ArrowDown' || event.key === 'Enter') {
          event.preventDefault();
          onLeave();
        }
        if (event.key === 'Escape' && typed !== '') setTyped('');
      }}
    />
  );
}

/** What may be typed: the searched fields, the first of them by its pinyin too. */
function useSearchHint(register: Register): string {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const names = Object.values(register.fields).flatMap(({ search, label }) =>
    search === undefined
      ? []
      : [
          search === 'pinyin'
            ? t('register.searchPinyin', { label: labelOf(label) })
            : labelOf(label),
        ],
  );
  return names.join(t('register.listSeparator'));
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'));
