import type { CodeBook } from '../../../shared/codes/book.ts';
import type { CodeItem, CodeList } from '../../../shared/codes/define.ts';
import { tableQuery } from '../store/query.ts';
import type { Store } from '../store/store.ts';

/** The shipped lists with the user's own items laid over them, by code. */
export function codeBookOf(store: Store): CodeBook {
  const rows = store.all(
    tableQuery.selectFrom('codeItems').selectAll().where('voidedAt', 'is', null),
  );
  const own = new Map<string, CodeItem[]>();
  for (const row of rows) {
    const list = String(row['list']);
    const aliases =
      typeof row['aliases'] === 'string' ? row['aliases'].split('\n').filter(Boolean) : [];
    const item: CodeItem = {
      code: String(row['code']),
      zh: String(row['zh']),
      en: String(row['en']),
      aliases,
      retired: row['retired'] === 1,
      ...(typeof row['parent'] === 'string' && { parent: row['parent'] }),
    };
    own.set(list, [...(own.get(list) ?? []), item]);
  }
  const laidOver = new Map<string, CodeList>();
  return (list) => {
    const items = own.get(list.key);
    if (items === undefined) return list;
    const known = laidOver.get(list.key) ?? layOver(list, items);
    laidOver.set(list.key, known);
    return known;
  };
}

function layOver(list: CodeList, own: readonly CodeItem[]): CodeList {
  const byCode = new Map(own.map((item) => [item.code, item]));
  const shipped = list.items.map((item) => {
    const mine = byCode.get(item.code);
    return mine === undefined
      ? item
      : { ...item, ...mine, aliases: [...(mine.aliases ?? []), ...(item.aliases ?? []), item.zh] };
  });
  const codes = new Set(list.items.map(({ code }) => code));
  return { ...list, items: [...shipped, ...own.filter(({ code }) => !codes.has(code))] };
}
