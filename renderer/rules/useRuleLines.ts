import { useTranslation } from 'react-i18next';
import {
  dutyMeasures,
  dutyPeriods,
  dutySubjects,
  meetingKinds,
  organizationKinds,
  trainingChannels,
  voteBases,
  voteRuleKinds,
} from '../../shared/codes/index.ts';
import type { CodeList } from '../../shared/codes/define.ts';
import { codesIn } from '../../shared/fields/codes.ts';
import type { Value } from '../../shared/fields/field.ts';
import type { AnyRecord } from '../../shared/registers/define.ts';
import { useCodeName } from '../duties/useCodeName.ts';
import { useLanguage } from '../i18n.ts';
import { useEventLines, useLayoutLines, useMappingLines } from './accounts/useAccountLines.ts';
import type { RuleKey } from './ruleRegisters.ts';

/** A rule in words: what it is called, and the cells behind. */
export interface RuleLine {
  readonly name: string;
  readonly cells: readonly string[];
}

export interface RuleLines {
  readonly heads: readonly string[];
  readonly lineOf: (record: AnyRecord) => RuleLine;
}

/** All of them together are told of in a word. */
const branchKinds = ['branch', 'joint-branch', 'temporary-branch', 'floating-branch'];

const text = (value: Value | undefined): string =>
  value === null || value === undefined ? '' : String(value);

/** How the rows of a register of rules read in a table, whatever register it is. */
export function useRuleLines(of: RuleKey): RuleLines {
  const lines = {
    dutyRules: useDutyLines(),
    voteRules: useVoteLines(),
    minuteTemplates: useTemplateLines(),
    voucherEvents: useEventLines(),
    statementRows: useLayoutLines(),
    accountMappings: useMappingLines(),
  };
  return lines[of];
}

function useDutyLines(): RuleLines {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = useCodeName();
  const names = (list: CodeList, value: Value | undefined): string =>
    codesIn(value ?? null)
      .map((code) => nameOf(list, code))
      .join(t('register.listSeparator'));
  const whose = (record: AnyRecord): string => {
    const subject = text(record['subject']);
    const kinds = codesIn(record['organizationKinds'] ?? null);
    const all = branchKinds.every((kind) => kinds.includes(kind));
    const named = kinds
      .filter((kind) => !all || !branchKinds.includes(kind))
      .map((kind) => nameOf(organizationKinds, kind));
    const bodies = [...named, ...(all ? [t('duties.rules.allBranches')] : [])].join(
      t('register.listSeparator'),
    );
    return subject === 'organization' ? bodies : `${nameOf(dutySubjects, subject)}\n${bodies}`;
  };
  return {
    heads: [
      t('duties.rules.name'),
      t('duties.rules.whose'),
      t('duties.rules.requirement'),
      t('duties.rules.source'),
    ],
    lineOf: (record) => {
      const measure = text(record['measure']);
      const counts =
        names(meetingKinds, record['kinds']) || names(trainingChannels, record['channels']);
      const least = text(record['least']);
      const what = counts === '' ? nameOf(dutyMeasures, measure) : counts;
      const requirement = t(
        measure === 'hours' ? 'duties.rules.counts.hours' : 'duties.rules.counts.times',
        { period: nameOf(dutyPeriods, text(record['period'])), least },
      );
      return {
        name: text(record[language]),
        cells: [
          whose(record),
          [
            requirement + t('register.colon') + what,
            record['aboveCounts'] === true && t('duties.rules.above'),
          ]
            .filter(Boolean)
            .join(t('common.comma')),
          text(record['source']),
        ],
      };
    },
  };
}

function useVoteLines(): RuleLines {
  const { t } = useTranslation();
  const nameOf = useCodeName();
  const share = (record: AnyRecord, of: string, parts: string) => ({
    of: text(record[of]),
    in: text(record[parts]),
  });
  return {
    heads: [
      t('duties.rules.rule'),
      t('duties.rules.quorum'),
      t('duties.rules.majority'),
      t('duties.rules.source'),
    ],
    lineOf: (record) => ({
      name: nameOf(voteRuleKinds, text(record['rule'])),
      cells: [
        t(
          record['quorumExact'] === true
            ? 'duties.rules.quorumAtLeast'
            : 'duties.rules.quorumAbove',
          share(record, 'quorumOf', 'quorumIn'),
        ),
        t(record['passExact'] === true ? 'duties.rules.passAtLeast' : 'duties.rules.passAbove', {
          ...share(record, 'passOf', 'passIn'),
          base: nameOf(voteBases, text(record['passBase'])),
        }),
        text(record['source']),
      ],
    }),
  };
}

function useTemplateLines(): RuleLines {
  const { t } = useTranslation();
  const nameOf = useCodeName();
  return {
    heads: [
      t('duties.rules.kind'),
      t('duties.rules.template'),
      t('duties.rules.topic'),
      t('duties.rules.agenda'),
    ],
    lineOf: (record) => ({
      name: nameOf(meetingKinds, text(record['kind'])),
      cells: [text(record['name']), text(record['topic']), text(record['agenda'])],
    }),
  };
}
