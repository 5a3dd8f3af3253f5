import { mkdirSync } from 'node:fs';
import { it } from 'vitest';
import { exportReport } from '../../../electron/core/reports/exportReport.ts';
import { duesVillage } from './duesVillage.ts';
it('writes', async () => {
  const { session, branches } = duesVillage();
  mkdirSync('/tmp/p-out', { recursive: true });
  for (const key of ['dues-ledger', 'dues-receipts', 'dues-notice', 'dues-arrears', 'dues-remittance', 'dues-spending'])
    for (const [lang, period, b] of [['both', '2026', null], ['zh', '2026', null], ['en', '2026-Q2', null], ['zh', '2026-Q3', branches[0]?.name], ['zh', '2026-11', null], ['zh','2025', null]] as const)
      await exportReport(session, key, { period, language: lang, branch: b ?? null }, `/tmp/p-out/${key}-${lang}-${period}.xlsx`);
}, 120000);
