import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** React and what goes with it changes seldom and is needed at once: one file that stays cached. */
const FRAMEWORK =
  /node_modules[\\/](react|react-dom|scheduler|react-router|i18next|react-i18next|@tanstack)[\\/]/;
/** Large, and needed on the statistics alone: whoever imports it does so by `import()`. */
const CHARTS = /node_modules[\\/](echarts|zrender)[\\/]/;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  // The page stands at the root of its address in both hosts; from there deep links work too.
  base: '/',
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    // Electron is newer; the web host meets the browsers of UOS and Kylin.
    target: 'chrome120',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // The charts, which come later; the first load has its own figure (npm run bench).
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      // These packages do not say that they have no side effects, so what is unused would stay in.
      treeshake: {
        moduleSideEffects: [{ test: /node_modules[\\/]@rc-component[\\/]/, sideEffects: false }],
      },
      output: {
        codeSplitting: {
          groups: [
            { name: 'framework', test: FRAMEWORK },
            { name: 'charts', test: CHARTS },
          ],
        },
      },
    },
  },
});
