/** The signs of a month in the year at a glance, as the legend under the table explains. */
export const dutySigns = {
  met: { zh: '✓', en: '✓' },
  overdue: { zh: '缺', en: 'M' },
  due: { zh: '待', en: 'D' },
} as const;
