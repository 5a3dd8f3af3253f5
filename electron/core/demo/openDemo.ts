import type { Ledger } from '../ledger.ts';
import { sentence } from '../../../shared/i18n/sentence.ts';
import { fillDemo } from './fillDemo.ts';

/** The demo store's password is no secret: it is shown wherever it is asked for. */
export const demoPassword = 'qingshi-2026';

/**
 * Opens the fictional village, made first where it is not there yet. For `npm start -- --demo`.
 * @returns how many members it has, where it was made now
 */
export async function openDemo(ledger: Ledger, options: { members?: number } = {}): Promise<void> {
  ledger.hint = demoPassword;
  const state = ledger.state();
  if (state.stage === 'firstRun') {
    await setUpDemo(ledger, demoPassword);
    fillDemo(ledger.session(), options);
  } else if (state.stage === 'locked') {
    await ledger.unlock(state.slots[0]?.id ?? '', demoPassword);
  }
}

/** An empty store of the fictional village, open. */
export const setUpDemo = (ledger: Ledger, password: string): Promise<{ recoveryCode: string }> =>
  ledger.setUp(
    {
      language: 'zh',
      kind: 'village',
      name: sentence('zh', 'demo.village'),
      code: '990000000001',
      organization: sentence('zh', 'demo.branch'),
      operator: { name: sentence('zh', 'demo.operator'), post: sentence('zh', 'unit.first-post') },
      password,
    },
    { demo: true },
  );
