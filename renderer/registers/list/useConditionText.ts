import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { storedMonths } from '../../../shared/fields/months.ts';
import type { Register } from '../../../shared/registers/define.ts';
import type { Show } from '../values/useShow.ts';
import type { Condition } from './listState.ts';
import { showBound } from './readBound.ts';

const named = 4;

/** A condition in words: “Sulu, Miao”, “from 1990”, “not filled in”. */
export function useConditionText(
  register: Register,
  show: Show,
): (key: string, condition: Condition) => string {
  const { t } = useTranslation();
  return useCallback(
    (key, { in: exactly, anyOf, from, to, contains, empty }) => {
      const field = register.fields[key];
      if (field === undefined) return '';
      const parts: string[] = [];
      const values = exactly ?? anyOf;
      if (values !== undefined && field.kind === 'months') {
        parts.push(show.value(key, storedMonths(values.map(String))));
      } else if (values !== undefined) {
        const names = values.slice(0, named).map((value) => show.value(key, value));
        const more =
          values.length > named
            ? t('register.filter.andMore', { more: values.length - named })
            : '';
        parts.push(names.join(t('register.listSeparator')) + more);
      }
      if (from !== undefined)
        parts.push(t('register.filter.fromText', { value: showBound(field, from) }));
      if (to !== undefined)
        parts.push(t('register.filter.toText', { value: showBound(field, to) }));
      if (contains !== undefined)
        parts.push(t('register.filter.containsText', { value: contains }));
      if (empty !== undefined)
        parts.push(t(empty ? 'register.filter.empty' : 'register.filter.notEmpty'));
      return parts.join(t('register.filter.and'));
    },
    [register, show, t],
  );
}
