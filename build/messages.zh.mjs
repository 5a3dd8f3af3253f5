/** What the project's own commands say. `{{x}}` is filled from the call. */
export const messages = {
  'install.needed': '正在安装所需的组件，只在第一次或更新后进行，请稍候……',
  'install.failed':
    '组件没有装好：npm 返回了错误 {{code}}。请检查网络后再试一次；若这台电脑不能上网，请从已装好的电脑上复制整个文件夹。',
  'install.noNpm': '找不到 npm。请安装 Node.js（20 或更新的版本，自带 npm），再重新运行。',
  'node.missing':
    '没有可用的 Node：需要 22.14 或更新的版本，现在是 {{version}}，适合这台电脑（{{platform}}）的组件也没有装上。请安装 Node.js 24，再重新运行。',
  'task.unknown': '没有“{{task}}”这条命令。可用的命令：{{tasks}}。',
  'renderer.building': '正在生成界面文件（只在改动后进行）……',
  'program.building': '正在生成程序文件（只在改动后进行）……',
  'start.desktop': '正在打开桌面窗口……',
  'start.fetching': '第一次运行，正在下载桌面程序（Electron），最多等 {{seconds}} 秒……',
  'start.fetchFailed':
    '桌面程序没有下载成功，改用浏览器打开。以后不再自动重试；要重试，请删除文件 {{file}}。',
  'start.desktopFailed': '桌面窗口没有打开，改用浏览器打开。',
  'start.noDisplay': '没有图形界面，改用网页方式运行。',
  'start.usage': '用法：npm start -- [--demo] [--web] [--port 端口] [--no-open] [--data 文件夹]',
  'bench.none': 'tests/bench 里没有可运行的性能测试。',
  'bench.running': '正在测量：{{name}}……',
  'bench.figure': '项目',
  'bench.ours': '本程序',
  'bench.baseline': '对照',
  'bench.ratio': '倍数',
  'bench.aim': '目标',
  'bench.met': '达到',
  'bench.yes': '是',
  'bench.no': '否',
};
