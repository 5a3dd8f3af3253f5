import { listRecords, listSchema } from '../../../electron/core/registers/list.ts';
import { spell } from '../../../electron/core/registers/pinyin.ts';
import type { Session } from '../../../electron/core/session.ts';
import { members } from '../../../shared/registers/members.ts';

/** So many people are looked for, spread over the whole list. */
const people = 12;

/**
 * What stands in the search box after each key while somebody looks for a few people: by initials,
 * by the pinyin of the name, by the name itself, by the end of the ID number, by the phone number.
 */
export function typedQueries(session: Session): string[] {
  const { total } = listRecords(session, members, listSchema.parse({ limit: 0 }));
  const step = Math.floor(total / people);
  return Array.from({ length: people }, (_, index) => {
    const options = listSchema.parse({ offset: index * step, limit: 1 });
    const [member] = listRecords(session, members, options).records;
    return waysToType(
      String(member?.['name']),
      String(member?.['idNumber']),
      String(member?.['phone'] ?? ''),
    );
  }).flat();
}

function waysToType(name: string, idNumber: string, phone: string): string[] {
  const { main, variants } = spell(name);
  const initials = variants.find((variant) => variant.length === name.length) ?? '';
  return [initials, main, name, idNumber.slice(-4), phone, phone.slice(-4)].flatMap(letterByLetter);
}

const letterByLetter = (text: string): string[] =>
  [...text].map((_, last) => text.slice(0, last + 1));
