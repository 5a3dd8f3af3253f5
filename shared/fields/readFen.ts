/** Yuan as written, with or without ¥, 元 and thousands separators, in fen; null for what is none. */
export function readFen(text: string): number | null {
  const match = /^([-−]?)[¥￥]?(\d{1,12}(?:\.\d{1,2})?)元?$/.exec(text.replace(/[,，\s]/g, ''));
  if (!match) return null;
  const [yuan = '0', jiaoFen = ''] = (match[2] ?? '').split('.');
  const fen = Number(yuan) * 100 + Number(jiaoFen.padEnd(2, '0'));
  return match[1] ? -fen : fen;
}
