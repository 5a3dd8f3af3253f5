import { describe, expect, it } from 'vitest';
import { readPeriod, signedDay } from '../../../shared/rules/period.ts';

describe('readPeriod', () => {
  const good: [text: string, from: string, to: string, zh: string, en: string][] = [
    ['2026', '2026-01-01', '2026-12-31', '2026年', '2026'],
    ['2026-Q1', '2026-01-01', '2026-03-31', '2026年第一季度', 'Q1 2026'],
    ['2026-Q2', '2026-04-01', '2026-06-30', '2026年第二季度', 'Q2 2026'],
    ['2026-Q3', '2026-07-01', '2026-09-30', '2026年第三季度', 'Q3 2026'],
    ['2026-Q4', '2026-10-01', '2026-12-31', '2026年第四季度', 'Q4 2026'],
    ['2026-q3', '2026-07-01', '2026-09-30', '2026年第三季度', 'Q3 2026'],
    ['2026-11', '2026-11-01', '2026-11-30', '2026年11月', 'November 2026'],
    ['2026-02', '2026-02-01', '2026-02-28', '2026年2月', 'February 2026'],
    ['2024-02', '2024-02-01', '2024-02-29', '2024年2月', 'February 2024'],
    ['2026-12', '2026-12-01', '2026-12-31', '2026年12月', 'December 2026'],
    [' 2026 ', '2026-01-01', '2026-12-31', '2026年', '2026'],
    ['２０２６', '2026-01-01', '2026-12-31', '2026年', '2026'],
  ];
  it.each(good)('reads %j', (text, from, to, zh, en) => {
    expect(readPeriod(text)).toMatchObject({ from, to, label: { zh, en } });
  });

  it('gives each period one key', () => {
    expect(['2026', '2026-q3', '2026-11'].map((text) => readPeriod(text)?.key)).toEqual([
      '2026',
      '2026-Q3',
      '2026-11',
    ]);
  });

  const bad = [
    '',
    '26',
    '2026-',
    '2026-Q0',
    '2026-Q5',
    '2026-13',
    '2026-00',
    '2026-1',
    '2026-11-22',
    '1920',
    '2200',
    'Q3',
    '2026 Q3',
    '2026-QQ',
    'abc',
  ];
  it.each(bad)('refuses %j', (text) => {
    expect(readPeriod(text)).toBeUndefined();
  });
});

it('writes a day as signed papers do', () => {
  expect(signedDay('2026-01-05')).toEqual({ zh: '2026年1月5日', en: '2026-01-05' });
});
