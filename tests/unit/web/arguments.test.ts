import { describe, expect, test } from 'vitest';
import { readArguments as readStart } from '../../../build/start/arguments.ts';
import { dataFolder, demoFolder } from '../../../electron/core/dataFolder.ts';
import { readArguments } from '../../../electron/web/arguments.ts';

describe('the arguments of the web host', () => {
  test.each([
    [[], { data: undefined, demo: false, port: 0, open: true }],
    [['--port', '8080', '--no-open'], { data: undefined, demo: false, port: 8080, open: false }],
    [['--demo'], { data: undefined, demo: true, port: 0, open: true }],
    [['--data', '/d'], { data: '/d', demo: false, port: 0, open: true }],
  ])('%j', (args, expected) => {
    expect(readArguments(args)).toEqual(expected);
  });

  test.each([
    [['--port', 'x']],
    [['--port', '-1']],
    [['--port', '65536']],
    [['--prot', '1']],
    [['x']],
  ])('%j is refused', (args) => {
    expect(() => readArguments(args)).toThrow(
      expect.objectContaining({ code: 'host.bad-arguments' }),
    );
  });
});

describe('the arguments of npm start', () => {
  test.each([
    [[], { web: false, forBoth: [], forWeb: [] }],
    [['--demo'], { web: false, forBoth: ['--demo'], forWeb: [] }],
    [['--port', '80'], { web: true, forBoth: [], forWeb: ['--port', '80'] }],
    [['--no-open'], { web: true, forBoth: [], forWeb: ['--no-open'] }],
    [['--web', '--data', 'd'], { web: true, forBoth: ['--data', 'd'], forWeb: [] }],
    [['--wbe'], undefined],
    [['extra'], undefined],
  ])('%j', (args, expected) => {
    expect(readStart(args)).toEqual(expected);
  });
});

describe('the usual data folder', () => {
  test.each([
    ['win32', { APPDATA: 'C:\\Users\\w\\AppData\\Roaming' }, 'C:\\Users\\w\\AppData\\Roaming'],
    ['linux', {}, '/home/w/.local/share'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/data'],
    ['darwin', {}, '/home/w/Library/Application Support'],
  ] as const)('on %s with %j lies in %s', (platform, env, parent) => {
    const folder = dataFolder(platform, env, '/home/w');
    expect(folder.startsWith(parent)).toBe(true);
    expect(folder.slice(parent.length + 1)).toBe('branch-ledger');
  });

  test('is not that of the demo village', () => {
    expect(demoFolder()).toBe(`${dataFolder()}-demo`);
  });
});
