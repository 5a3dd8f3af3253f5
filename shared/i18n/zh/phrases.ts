/** Words that the core writes into the store or onto the terminal, as flat keys. */
export const phrases = {
  'unit.village-organization': '{{name}}党支部',
  'unit.township-organization': '中共{{name}}委员会',
  'unit.first-operator': '管理员',
  'unit.first-post': '支部书记',
  'cli.usage':
    '用法：npm run -s ledger -- <命令> [--data 文件夹] [--json]。密码取自环境变量 LEDGER_PASSWORD，否则请您输入。',
  'cli.password': '请输入密码：',
  'cli.findings': '另有 {{more}} 条，用 --json 查看全部。',
  'cli.duty-overdue': '【逾期】{{due}}　{{subject}}　{{rule}}（{{period}}）{{done}}/{{least}}',
  'cli.duty-due': '【待办】{{due}}　{{subject}}　{{rule}}（{{period}}）{{done}}/{{least}}',
  'cli.duty-met': '【已完成】{{due}}　{{subject}}　{{rule}}（{{period}}）{{done}}/{{least}}',
  'demo.village': '青石村（演示）',
  'demo.branch': '青石村党支部',
  'demo.operator': '演示员',
  'import.remark': '{{label}}：{{text}}',
  'import.reason': '退回原因',
  'import.returned': '退回-{{file}}',
  'cli.no-password': '没有密码：请设置环境变量 LEDGER_PASSWORD，或在终端里运行后输入。',
  'dues.taken-over': '由 {{year}} 年党费收缴表转入',
  'dues.sheet-voided': '原有收缴表的这一行已作废',
} as const;
