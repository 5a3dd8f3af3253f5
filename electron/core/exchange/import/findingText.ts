import type { Finding } from '../../../../shared/fields/finding.ts';
import { sentence } from '../../../../shared/i18n/sentence.ts';
import type { Language } from '../../../../shared/label.ts';
import type { Register } from '../../../../shared/registers/define.ts';

/** A finding as a sentence, with the name of its field. */
export function findingText(register: Register, finding: Finding, language: Language): string {
  const { code, field, params } = finding;
  const label = field === undefined ? undefined : register.fields[field]?.label[language];
  return sentence(language, code, { label: label ?? field ?? '', ...params });
}
