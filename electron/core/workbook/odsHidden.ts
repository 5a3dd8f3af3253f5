import { limits } from './limits.ts';

/** What is hidden in one sheet of an .ods file. */
export interface OdsHidden {
  isHidden: boolean;
  readonly rows: number[];
  readonly columns: number[];
}

const tags = /<(\/?)table:(table-row|table-column|table(?![-\w]))([^>]*)>/g;

/**
 * Finds the hidden sheets, rows and columns of an .ods file, which SheetJS passes over.
 * @param content the file's content.xml
 */
export function odsHidden(content: string): OdsHidden[] {
  const hiddenStyles = new Set(
    [...content.matchAll(/<style:style\b([^>]*)>\s*<style:table-properties\b([^>]*)>/g)]
      .filter(([, , properties]) => properties?.includes('table:display="false"'))
      .map(([, style]) => attribute(style, 'style:name')),
  );
  const sheets: OdsHidden[] = [];
  let row = 0;
  let column = 0;
  for (const [, close, kind, attributes = ''] of content.matchAll(tags)) {
    if (close) continue;
    if (kind === 'table') {
      const style = attribute(attributes, 'table:style-name');
      sheets.push({ isHidden: hiddenStyles.has(style), rows: [], columns: [] });
      row = column = 0;
      continue;
    }
    const isRow = kind === 'table-row';
    const repeated = `table:number-${isRow ? 'rows' : 'columns'}-repeated`;
    const count = Number(attribute(attributes, repeated) || 1);
    const isHidden = /table:visibility="(?:collapse|filter)"/.test(attributes);
    const sheet = sheets.at(-1);
    if (isRow) {
      if (isHidden) sheet?.rows.push(...places(row, Math.min(row + count, limits.rows)));
      row += count;
    } else {
      if (isHidden)
        sheet?.columns.push(...places(column, Math.min(column + count, limits.columns)));
      column += count;
    }
  }
  return sheets;
}

const attribute = (attributes: string | undefined, name: string): string =>
  new RegExp(`${name}="([^"]*)"`).exec(attributes ?? '')?.[1] ?? '';

const places = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
