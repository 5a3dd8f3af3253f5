import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, testPassword } from '../support/ledger.ts';
import { sampleMember } from '../support/session.ts';

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a user's script does. */
const ledger = (dataDir: string, args: readonly string[], password = testPassword): Promise<Run> =>
  new Promise((resolve) => {
    const program = ['electron/cli/main.ts', ...args, '--data', dataDir];
    const env = { ...process.env, LEDGER_PASSWORD: password };
    execFile(process.execPath, program, { env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });

/** The one document of `--json`; fails where there is anything else on stdout. */
async function json(dataDir: string, args: readonly string[]): Promise<Record<string, unknown>> {
  const { code, stdout, stderr } = await ledger(dataDir, [...args, '--json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  return JSON.parse(stdout) as Record<string, unknown>;
}

const init = (dataDir: string) =>
  json(dataDir, ['init', '--kind', 'village', '--name', '青石村', '--code', '420000000001']);

/** Runs it without a password, with nobody at the keyboard. */
const unattended = (dataDir: string): Promise<Run> =>
  new Promise((resolve) => {
    const { LEDGER_PASSWORD: _password, ...env } = process.env;
    const child = execFile(
      process.execPath,
      ['electron/cli/main.ts', 'check', '--data', dataDir],
      { env },
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      },
    );
    child.stdin?.end();
  });

/** Runs it for a reader that closes the pipe before anything was printed, as `| head -c 0` does. */
const unread = (dataDir: string, args: readonly string[]): Promise<Omit<Run, 'stdout'>> =>
  new Promise((resolve) => {
    const program = ['electron/cli/main.ts', ...args, '--data', dataDir];
    const env = { ...process.env, LEDGER_PASSWORD: testPassword };
    const child = spawn(process.execPath, program, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (part: string) => (stderr += part));
    child.on('close', (code) => {
      resolve({ code: code ?? -1, stderr });
    });
  });

const records = (folder: string, name: string, content: unknown): string => {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(content));
  return file;
};

describe('the command line', () => {
  it('makes a store, saves, lists and checks', async () => {
    const dataDir = temporaryFolder();
    expect(await init(dataDir)).toEqual({
      store: join(dataDir, 'ledger.db'),
      recoveryCode: expect.stringMatching(/^(\d{6}-){7}\d{6}$/) as string,
    });
    const real = sampleMember({
      idNumber: '11010519491231002X',
      sex: '女',
      bornOn: '1949-12-31',
      joinedOn: '1975-07-01',
      fullMemberOn: '1976-07-01',
    });
    const file = records(dataDir, 'members.json', [
      real,
      { ...real, idNumber: '110105194912310021' },
    ]);
    const saved = await json(dataDir, ['save', 'members', file]);
    expect(saved).toMatchObject({ saved: [expect.any(String)], rejected: 1 });
    expect(saved['findings']).toContainEqual(
      expect.objectContaining({ row: 2, field: 'idNumber', level: 'error', code: 'id.checksum' }),
    );
    const listed = await json(dataDir, [
      'list',
      'members',
      '--where',
      'sex=女',
      '--where',
      'name=王伟',
    ]);
    expect(listed['records']).toMatchObject([
      { name: '王伟', sex: '2', idNumber: '11010519491231002X', joinedOn: '1975-07-01' },
    ]);
    expect(await json(dataDir, ['list', 'members', '--where', 'sex=男'])).toEqual({ records: [] });
    expect(await json(dataDir, ['check'])).toEqual({ ok: true, problems: [] });
  });

  it('fills the demo, the same every time, exports it, and imports it again without a finding', async () => {
    const folder = temporaryFolder();
    const [one, two] = [join(folder, 'one'), join(folder, 'two')];
    const demo = await json(one, ['demo', '--members', '40']);
    expect(demo).toMatchObject({ store: join(one, 'ledger.db'), members: 40, vouchers: 337 });
    expect(demo['meetings']).toBeGreaterThan(20);
    await json(two, ['demo', '--members', '40']);
    // The root organization is made with the store, so its id is the only thing that differs.
    const listed = async (dataDir: string) =>
      ((await json(dataDir, ['list', 'members']))['records'] as Record<string, unknown>[]).map(
        ({ branch: _branch, ...rest }) => rest,
      );
    expect(await listed(two)).toEqual(await listed(one));
    const out = join(folder, 'register.xlsx');
    const exported = await json(one, [
      'export',
      'member-register',
      '--period',
      '2026',
      '--out',
      out,
    ]);
    expect(exported).toMatchObject({ file: out, sheets: [{ rows: 40 }, {}, {}] });
    const imported = await json(one, ['import', 'members', out]);
    expect(imported).toMatchObject({
      rows: 40,
      new: 0,
      changed: 0,
      same: 40,
      rejected: 0,
      findings: [],
    });
  });

  it('says in a dry run what an import would do, and does nothing', async () => {
    const dataDir = temporaryFolder();
    await init(dataDir);
    const roster = join(dataDir, 'roster.csv');
    writeFileSync(
      roster,
      '姓名,身份证号,入党时间,人员类别\n李强,440524188001010014,1925.7,正式党员\n合计,1,,\n',
    );
    const run = ['import', 'members', roster];
    expect(await json(dataDir, [...run, '--dry-run'])).toMatchObject({
      headerRow: 1,
      rows: 1,
      new: 1,
      rejected: 0,
    });
    expect(await json(dataDir, ['list', 'members'])).toEqual({ records: [] });
    expect(await json(dataDir, run)).toMatchObject({ new: 1 });
    expect(await json(dataDir, run)).toMatchObject({ new: 0, same: 1 });
  });

  it('tells what is overdue, due and met, for a script and for a person', async () => {
    const dataDir = temporaryFolder();
    await init(dataDir);
    const [branch] = (await json(dataDir, ['list', 'organizations']))['records'] as {
      id: string;
    }[];
    const file = records(dataDir, 'meetings.json', [
      { branch: branch?.id, kind: '支部党员大会', topic: '学习', heldOn: '2026-02-10' },
    ]);
    await json(dataDir, ['save', 'meetings', file]);
    const asked = ['duties', '--as-of', '2026-08-01'];
    const { duties } = (await json(dataDir, asked)) as { duties: Record<string, unknown>[] };
    const of = (rule: string) =>
      duties
        .filter((duty) => duty['rule'] === rule)
        .map(({ subject, due, state }) => [subject, due, state].join(' '));
    expect(of('general-meeting')).toEqual([
      '青石村党支部 2025-09-30 overdue',
      '青石村党支部 2025-12-31 overdue',
      '青石村党支部 2026-06-30 overdue',
      '青石村党支部 2026-09-30 due',
      '青石村党支部 2026-03-31 met',
    ]);
    expect(Object.keys(duties[0] ?? {}).sort()).toEqual(['due', 'rule', 'state', 'subject']);
    const { stdout } = await ledger(dataDir, asked);
    expect(stdout).toContain('【逾期】2025-09-30　青石村党支部　支部党员大会（2025年第三季度）0/1');
    expect(stdout).toContain('[overdue] 2025-09-30');
    expect(await ledger(dataDir, ['duties', '--as-of', 'August'])).toMatchObject({ code: 2 });
  });

  it('backs up and restores, also onto a folder without a store', async () => {
    const dataDir = temporaryFolder();
    const stick = join(dataDir, 'stick');
    mkdirSync(stick);
    await init(dataDir);
    const { file } = await json(dataDir, ['backup', '--to', stick]);
    expect(existsSync(String(file))).toBe(true);
    const extra = records(dataDir, 'organizations.json', [{ name: '第一党小组', kind: '党小组' }]);
    await json(dataDir, ['save', 'organizations', extra]);
    await json(dataDir, ['restore', String(file)]);
    expect((await json(dataDir, ['list', 'organizations']))['records']).toHaveLength(1);
    const other = join(dataDir, 'other');
    expect(await json(other, ['restore', String(file)])).toEqual({ restored: file });
    expect((await json(other, ['list', 'organizations']))['records']).toHaveLength(1);
    expect(readdirSync(other)).toContain('ledger.keys.json');
  });

  it('ends quietly where nobody reads on', async () => {
    const dataDir = temporaryFolder();
    await init(dataDir);
    for (const args of [['list', 'dutyRules', '--json'], ['duties']])
      expect(await unread(dataDir, args)).toEqual({ code: 0, stderr: '' });
  });

  it('refuses when it needs a password and nobody can type it', async () => {
    const dataDir = temporaryFolder();
    await init(dataDir);
    const run = await unattended(dataDir);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('LEDGER_PASSWORD');
  });

  it.each([
    ['a wrong password', ['list', 'members'], 'not the password', 1, 'keys.wrong-password'],
    ['an unknown register', ['list', 'nothing'], testPassword, 1, 'register.unknown'],
    ['a missing file', ['import', 'members', '/nowhere.xlsx'], testPassword, 1, 'file.not-found'],
    [
      'a bad period',
      ['export', 'member-register', '--period', '26', '--out', '/tmp/x.xlsx'],
      testPassword,
      1,
      'period',
    ],
    ['an unknown command', ['nothing'], testPassword, 2, 'usage'],
    ['a missing word', ['import', 'members'], testPassword, 2, 'usage'],
    ['an unknown option', ['check', '--force'], testPassword, 2, 'usage'],
  ])('refuses %s in both languages', async (_name, args, password, code) => {
    const dataDir = temporaryFolder();
    await init(dataDir);
    const run = await ledger(dataDir, [...args, '--json'], password);
    expect(run).toMatchObject({ code, stdout: '' });
    expect(run.stderr).toMatch(/[\u4e00-\u9fff]/);
    expect(run.stderr).toMatch(/[a-z]+ [a-z]+ [a-z]+/);
    expect(run.stderr).not.toMatch(/\bat .+:\d+:\d+/);
  });
});
