import type { PaperSize } from 'exceljs';

// By its number: the enumeration would load the whole of ExcelJS.
// eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment
export const a4: PaperSize = 9;
