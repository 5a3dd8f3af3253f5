import type { phrases as zh } from '../zh/phrases.ts';

export const phrases: Record<keyof typeof zh, string> = {
  'unit.village-organization': '{{name}} Party branch',
  'unit.township-organization': '{{name}} Party committee',
  'unit.first-operator': 'Administrator',
  'unit.first-post': 'Branch secretary',
  'cli.usage':
    'Usage: npm run -s ledger -- <command> [--data DIR] [--json]. The password comes from LEDGER_PASSWORD, or you are asked for it.',
  'cli.password': 'Password: ',
  'cli.findings': '{{more}} more; use --json to see them all.',
  'cli.duty-overdue': '[overdue] {{due}}  {{subject}}  {{rule}} ({{period}}) {{done}}/{{least}}',
  'cli.duty-due': '[due] {{due}}  {{subject}}  {{rule}} ({{period}}) {{done}}/{{least}}',
  'cli.duty-met': '[met] {{due}}  {{subject}}  {{rule}} ({{period}}) {{done}}/{{least}}',
  'demo.village': 'Qingshi Village (demo)',
  'demo.branch': 'Qingshi Village Party branch',
  'demo.operator': 'Demonstrator',
  'import.remark': '{{label}}: {{text}}',
  'import.reason': 'Reason',
  'import.returned': 'returned-{{file}}',
  'cli.no-password':
    'There is no password: set LEDGER_PASSWORD, or run this in a terminal and type it.',
  'dues.taken-over': 'Taken over from the dues sheet of {{year}}',
  'dues.sheet-voided': 'The row of the earlier sheet was voided',
};
