import { useTranslation } from 'react-i18next';
import type { CodeList } from '../../../shared/codes/define.ts';
import type { Value } from '../../../shared/fields/field.ts';
import { dayText } from '../../app/frame/times.ts';
import { useLanguage } from '../../i18n.ts';
import { useCodes } from '../../registers/data/useCodes.ts';
import type { MeetingDocument } from '../document.ts';

type Attendance = MeetingDocument['attendances'][number];

/** Values as they stand on the sheet. */
export function useSheetText() {
  const { t } = useTranslation();
  const language = useLanguage();
  const codes = useCodes();
  const code = (list: CodeList, value: Value | undefined): string =>
    codes(list).items.find((item) => item.code === value)?.[language] ?? String(value ?? '');
  /** 2026年11月5日. @param on ISO day */
  const day = (on: Value | undefined): string =>
    typeof on === 'string' ? dayText(language, new Date(`${on}T00:00`)) : '';
  const persons = (count: Value | undefined): string =>
    typeof count === 'number' ? t('meetings.sheet.persons', { count }) : '';
  const names = (people: readonly Attendance[]): string =>
    people.map(({ name }) => name).join(t('register.listSeparator'));
  return { code, day, persons, names };
}
