import { describe, expect, it } from 'vitest';
import { findCode } from '../../../shared/codes/find.ts';
import { agendaKinds, meetingKinds } from '../../../shared/codes/index.ts';
import { checkRecord } from '../../../shared/registers/checkRecord.ts';
import { minuteTemplates } from '../../../shared/registers/minuteTemplates.ts';
import { shippedTemplates } from '../../../shared/registers/shippedTemplates.ts';
import { voteRules } from '../../../shared/registers/voteRules.ts';
import { agendaLines, fillTemplate } from '../../../shared/rules/templateText.ts';
import { defaultVoteRules } from '../../../shared/rules/defaultVoteRules.ts';
import { voteRuleKinds } from '../../../shared/codes/index.ts';
import { defaultSettings } from '../../../shared/settings.ts';

const context = { today: '2026-11-22', demo: true, settings: defaultSettings };

describe.each(['zh', 'en'] as const)('the shipped templates in %s', (language) => {
  const templates = shippedTemplates[language];

  it('are sound, one for each kind of meeting', () => {
    expect(templates.map(({ kind }) => kind)).toEqual(meetingKinds.items.map(({ code }) => code));
    for (const template of templates)
      expect(checkRecord(minuteTemplates, template, context)).toEqual([]);
  });

  it('have an agenda whose every kind is known, and topics without braces left', () => {
    const isKind = (name: string): boolean => findCode(agendaKinds, name) !== undefined;
    for (const { agenda, topic } of templates) {
      const lines = agendaLines(String(agenda), isKind);
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.filter(({ kind }) => kind === null)).toEqual([]);
      const filled = fillTemplate(String(topic), '2026-11-22');
      expect(filled).not.toMatch(/[{}]/);
      expect(/[\u4e00-\u9fff]/.test(filled)).toBe(language === 'zh');
    }
  });
});

describe('fillTemplate', () => {
  it.each([
    ['{年}年{月}月', '2026-03-05', '2026年3月'],
    ['第{季度}季度', '2026-01-01', '第一季度'],
    ['第{季度}季度', '2026-12-31', '第四季度'],
    ['Q{quarter} {year}-{month}', '2026-04-01', 'Q2 2026-04'],
    ['{半年}/{half}', '2026-06-30', '上半年/first'],
    ['{半年}/{half}', '2026-07-01', '下半年/second'],
    ['{日}{}', '2026-07-01', '{日}{}'],
  ])('%s on %s', (text, on, expected) => {
    expect(fillTemplate(text, on)).toBe(expected);
  });
});

describe('the shipped voting rules', () => {
  it('are sound, one for each body', () => {
    expect(defaultVoteRules.map(({ rule }) => rule)).toEqual(
      voteRuleKinds.items.map(({ code }) => code),
    );
    for (const row of defaultVoteRules) expect(checkRecord(voteRules, row, context)).toEqual([]);
  });
});
