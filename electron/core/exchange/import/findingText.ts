import type { Finding } from '../../../../shared/fields/finding.ts';
import { sheetOf } from '../../../../shared/registers/sheetOf.ts';
import { sentence } from '../../../../shared/i18n/sentence.ts';
import type { Language } from '../../../../shared/label.ts';
import type { Register } from '../../../../shared/registers/define.ts';
import { partRegister, readPartField } from '../../../../shared/registers/nested.ts';

/** A finding as a sentence, with the name of its field. */
export function findingText(register: Register, finding: Finding, language: Language): string {
  const { code, field, params } = finding;
  const label = field === undefined ? undefined : labelOf(register, field, language);
  return sentence(language, code, { label: label ?? field ?? '', ...params });
}

/** The name of a field; of a field of a part with its line. */
function labelOf(register: Register, field: string, language: Language): string | undefined {
  const own = sheetOf(register).fields[field];
  if (own !== undefined) return own.label[language];
  const place = readPartField(field);
  const part = place && partRegister(register, place.name);
  if (place === undefined || part === undefined) return undefined;
  const label = part.fields[place.field ?? '']?.label[language] ?? part.label[language];
  return sentence(language, 'parts.label', {
    ...{ part: part.label[language], line: place.index + 1, label },
  });
}
