/** Fixed words on the sheets of a written workbook; `&P` and `&N` are the page and their number. */
export const workbook = {
  titleFont: '黑体',
  bodyFont: '宋体',
  page: '第 &P 页 共 &N 页',
  preparedBy: '填报人',
  checkedBy: '审核人',
  responsible: '负责人',
  date: '日期',
  colon: '：',
  fullText: '第 {{row}} 行“{{column}}”内容较多，表内未能全部显示，全文如下：',
} as const;
