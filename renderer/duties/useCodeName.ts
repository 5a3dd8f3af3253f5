import { useCallback } from 'react';
import type { CodeList } from '../../shared/codes/define.ts';
import { findCode } from '../../shared/codes/find.ts';
import { useLanguage } from '../i18n.ts';
import { useCodes } from '../registers/data/useCodes.ts';

/** Names codes of any list as this store calls them; an unknown code stands for itself. */
export function useCodeName(): (list: CodeList, code: string) => string {
  const language = useLanguage();
  const codes = useCodes();
  return useCallback(
    (list, code) => findCode(codes(list), code)?.[language] ?? code,
    [codes, language],
  );
}
