import type { workbook as zh } from '../zh/workbook.ts';

export const workbook: Record<keyof typeof zh, string> = {
  titleFont: '黑体',
  bodyFont: '宋体',
  page: 'Page &P of &N',
  preparedBy: 'Prepared by',
  checkedBy: 'Checked by',
  responsible: 'Responsible',
  date: 'Date',
  colon: ': ',
  fullText: 'Row {{row}}, "{{column}}", is too long for its cell on paper; in full it reads:',
};
