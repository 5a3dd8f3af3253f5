import type { Label } from '../../shared/label.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escape = (text: string): string => text.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign);

/**
 * A page of plain sentences in both languages, for when the screens themselves can't be shown.
 * @returns a whole HTML document without scripts
 */
export function plainPage(sentences: readonly Label[]): string {
  const paragraphs = (language: keyof Label): string =>
    sentences.map((sentence) => `<p>${escape(sentence[language])}</p>`).join('');
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>Branch Ledger</title>
<style>body{font:1.25rem/1.7 sans-serif;max-width:40rem;margin:12vh auto;padding:0 1rem}[lang=en]{color:#555}</style>
</head>
<body>${paragraphs('zh')}<div lang="en">${paragraphs('en')}</div></body>
</html>`;
}
