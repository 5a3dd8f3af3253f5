import type { ExportOptions } from '../../../electron/core/reports/exportReport.ts';

/** The register that is exported: as it stands at the end of the demo's year, in both languages. */
export const registerOptions: ExportOptions = { period: '2026', language: 'both' };
