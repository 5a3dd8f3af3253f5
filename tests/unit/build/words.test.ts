import { ESLint, Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { root } from '../../../build/paths.ts';

/** The syntax that the project's configuration forbids in a file. */
async function forbiddenIn(file: string): Promise<Linter.RuleEntry> {
  const eslint = new ESLint({ cwd: root });
  const config = (await eslint.calculateConfigForFile(file)) as Linter.Config;
  return config.rules?.['no-restricted-syntax'] ?? 'off';
}

/** How often a source offends against it. */
async function offences(file: string, source: string): Promise<number> {
  const config: Linter.Config = {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parser },
    rules: { 'no-restricted-syntax': await forbiddenIn(file) },
  };
  const found = new Linter({ cwd: root }).verify(source, config, { filename: file });
  for (const { fatal, message } of found) if (fatal) throw new Error(message);
  return found.length;
}

describe('words stand where they can be translated', () => {
  test.each([
    ['electron/core/x.ts', `export const x = '未找到';`, 1],
    ['electron/core/x.ts', 'export const x = (n: number) => `共${n}人`;', 2],
    ['electron/desktop/x.ts', `export const x = ['保存', 'ok'];`, 1],
    ['electron/cli/x.ts', `export const x = 'not found';`, 0],
    ['electron/core/x.ts', `// 说明\nexport const x = /[年月日]/;`, 0],
    ['build/x.ts', `export const x = '构建';`, 1],
    ['build/messages.zh.mjs', `export const x = '构建';`, 0],
    ['shared/i18n/zh/x.ts', `export const x = '党员';`, 0],
    ['shared/registers/x.ts', `export const x = { zh: '姓名', en: 'Name' };`, 0],
    ['tests/unit/x.test.ts', `export const x = '张三';`, 0],
    ['renderer/x.tsx', `export const X = () => <p>党员</p>;`, 2],
    ['renderer/x.tsx', `export const X = () => <p>Members</p>;`, 1],
    ['renderer/x.tsx', `export const X = () => <p>{'Members'}</p>;`, 1],
    ['renderer/x.tsx', `export const X = () => <input placeholder="Name" />;`, 1],
    ['renderer/x.tsx', `export const X = () => <i aria-label="close" />;`, 1],
    ['renderer/x.tsx', `export const X = () => <i className="wide" type="text" />;`, 0],
    ['renderer/x.tsx', `export const X = (p: { n: string }) => <p>{p.n} · 12 %</p>;`, 0],
  ])('%s: %s has %i', async (file, source, count) => {
    expect(await offences(file, source)).toBe(count);
  });

  test.each([
    ['shared/rules/x.ts', 1],
    ['renderer/x.tsx', 1],
    ['vitest.config.ts', 0],
  ])('%s exports by name', async (file, count) => {
    expect(await offences(file, 'export default 1;')).toBe(count);
  });
});
