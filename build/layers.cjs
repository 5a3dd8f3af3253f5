/**
 * The layers of the house (design.md 2), checked by machine. Each rule says in its comment what it
 * keeps true; `npm run lint` and `npm test` run it.
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    {
      name: 'shared-is-pure',
      comment: 'shared imports only itself and zod: no Node, no page, no I/O',
      severity: 'error',
      from: { path: '^shared/' },
      to: { pathNot: ['^shared/', '(^|node_modules/)zod(/|$)'] },
    },
    {
      name: 'core-knows-no-host',
      comment:
        'core runs behind any host: neither Electron nor a network server nor a host of ours',
      severity: 'error',
      from: { path: '^electron/core/' },
      to: {
        path: [
          '^electron/(desktop|web|cli)/',
          '^renderer/',
          '^(node:)?(http|https|http2|net|tls|dgram|dns)(/|$)',
          'node_modules/electron/|^electron$|node_modules/@hono/node-server/',
        ],
      },
    },
    {
      name: 'renderer-asks-the-api-only',
      comment: 'renderer imports shared and itself; of the program only the type of the API',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^(electron|build|tests|migrations)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'renderer-has-no-node',
      comment: 'the renderer runs in a sandboxed page',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '^renderer/vite[.]config[.]ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'hosts-do-not-meet',
      comment:
        'the window, the web host and the command line each stand on core alone; the command line may start the web host',
      severity: 'error',
      from: { path: '^electron/(desktop|web)/' },
      to: { path: '^(electron/(desktop|web|cli)|renderer|build|tests)/', pathNot: '^electron/$1/' },
    },
    {
      name: 'cli-has-no-window',
      comment: 'the command line starts without Electron',
      severity: 'error',
      from: { path: '^electron/cli/' },
      to: {
        path: ['^(electron/desktop|renderer|build|tests)/', 'node_modules/electron/|^electron$'],
      },
    },
    {
      name: 'electron-in-desktop-only',
      comment: 'Electron is reached through electron/desktop alone',
      severity: 'error',
      from: { path: '^(shared|electron|renderer)/', pathNot: '^electron/desktop/' },
      to: { path: 'node_modules/electron/|^electron$' },
    },
    {
      name: 'workbook-libraries-in-workbook-only',
      comment:
        'spreadsheets are read and written through electron/core/workbook alone (design.md 5)',
      severity: 'error',
      from: { path: '^(shared|electron|renderer)/', pathNot: '^electron/core/workbook/' },
      to: { path: '(^|node_modules/)(xlsx|exceljs|officecrypto-tool|yauzl)(/|$)' },
    },
    {
      name: 'database-in-store-only',
      comment: 'the database is opened through electron/core/store alone (design.md 4)',
      severity: 'error',
      from: { path: '^(shared|electron|renderer)/', pathNot: '^electron/core/store/' },
      to: { path: '(^|node_modules/)better-sqlite3(/|$)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'packaged-code-stands-on-dependencies',
      comment: 'what is packaged may not import what is not: development packages stay out of it',
      severity: 'error',
      from: { path: '^(shared|electron)/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        // Electron is the runtime itself.
        pathNot: 'node_modules/electron/|^electron$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-cycles',
      comment:
        'files that need each other to start are one idea in two places (a page loaded later is not)',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'dynamic-import'] } },
    },
    {
      name: 'no-lost-imports',
      comment: 'every import leads somewhere',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Types are imports too: a layer is not reached into for them either, but where a rule says so.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
