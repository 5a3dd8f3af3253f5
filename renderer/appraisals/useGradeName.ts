import { useCallback } from 'react';
import { itemOf } from '../../shared/codes/hierarchy.ts';
import { grades } from '../../shared/codes/index.ts';
import { useLanguage } from '../i18n.ts';
import { useCodes } from '../registers/data/useCodes.ts';

/** What a grade is called in the user's language. */
export function useGradeName(): (code: string) => string {
  const language = useLanguage();
  const codes = useCodes();
  return useCallback((code) => itemOf(codes(grades), code)?.[language] ?? code, [codes, language]);
}
