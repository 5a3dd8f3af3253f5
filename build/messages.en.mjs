/** @type {Record<keyof typeof import('./messages.zh.mjs').messages, string>} */
export const messages = {
  'install.needed': 'Installing what is needed; only the first time or after an update …',
  'install.failed':
    'The installation failed: npm returned error {{code}}. Check the network and try again; for a computer without network, copy the whole folder from one where it is installed.',
  'install.noNpm':
    'npm was not found. Please install Node.js (20 or later, npm comes with it) and run this again.',
  'node.missing':
    'No usable Node: 22.14 or later is needed, this is {{version}}, and the package for this computer ({{platform}}) is not installed either. Please install Node.js 24 and run this again.',
  'task.unknown': 'There is no command "{{task}}". Commands: {{tasks}}.',
  'renderer.building': 'Building the screens (only after a change) …',
  'program.building': 'Building the program (only after a change) …',
  'start.desktop': 'Opening the desktop window …',
  'start.fetching':
    'First run: downloading the desktop runtime (Electron), waiting {{seconds}} seconds at most …',
  'start.fetchFailed':
    'The desktop runtime could not be downloaded; opening in the browser instead. It will not be tried again by itself; to try again, delete the file {{file}}.',
  'start.desktopFailed': 'The desktop window did not open; opening in the browser instead.',
  'start.noDisplay': 'There is no graphical display; serving to a browser instead.',
  'start.usage': 'Usage: npm start -- [--demo] [--web] [--port N] [--no-open] [--data DIR]',
  'bench.none': 'tests/bench holds no benchmark to run.',
  'bench.running': 'Measuring: {{name}} …',
  'bench.figure': 'Figure',
  'bench.ours': 'Ours',
  'bench.baseline': 'Baseline',
  'bench.ratio': 'Ratio',
  'bench.aim': 'Aim',
  'bench.met': 'Met',
  'bench.yes': 'yes',
  'bench.no': 'no',
};
