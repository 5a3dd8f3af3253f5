import type { CodeList } from '../../../../shared/codes/define.ts';
import { itemOf } from '../../../../shared/codes/hierarchy.ts';
import type { Value } from '../../../../shared/fields/field.ts';
import type { Label } from '../../../../shared/label.ts';
import type { Session } from '../../session.ts';

/** What a stored code is called in this store; the code itself where it is not known. */
export function codeLabel({ codes }: Pick<Session, 'codes'>, list: CodeList, code: Value): Label {
  const text = String(code ?? '');
  const item = itemOf(codes(list), text);
  return item === undefined ? { zh: text, en: text } : { zh: item.zh, en: item.en };
}
