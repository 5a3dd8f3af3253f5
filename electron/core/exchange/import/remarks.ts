import { sentence } from '../../../../shared/i18n/sentence.ts';
import type { AnyRecord, Register } from '../../../../shared/registers/define.ts';

/**
 * The remarks with a line that keeps what no field could take, e.g. 代办人：李四.
 * @param label in Chinese, the language in which the records are kept
 * @returns undefined where the register has no remarks
 */
export function withRemark(
  register: Register,
  label: string,
  text: string,
  record: AnyRecord,
): AnyRecord | undefined {
  if (register.fields['remarks']?.kind !== 'longText') return undefined;
  const line = sentence('zh', 'import.remark', { label, text: text.trim() });
  const remarks = record['remarks'];
  if (typeof remarks !== 'string') return { remarks: line };
  return { remarks: remarks.split('\n').includes(line) ? remarks : `${remarks}\n${line}` };
}
