import { useTranslation } from 'react-i18next';
import {
  accountRoles,
  eventDirections,
  statementSides,
  statementStyles,
} from '../../../shared/codes/index.ts';
import type { Value } from '../../../shared/fields/field.ts';
import { accountMappings } from '../../../shared/registers/accountMappings.ts';
import { statementRows } from '../../../shared/registers/statementRows.ts';
import { voucherEvents } from '../../../shared/registers/voucherEvents.ts';
import { useChart } from '../../accounts/inputs/chartData.ts';
import { useCodeName } from '../../duties/useCodeName.ts';
import { useLabel, useLanguage } from '../../i18n.ts';
import type { RuleLines } from '../useRuleLines.ts';

const text = (value: Value | undefined): string =>
  value === null || value === undefined ? '' : String(value);

/** What stands on a side of an event, in words: 102 银行存款. */
function useSideText(): (value: Value | undefined) => string {
  const { t } = useTranslation();
  const nameOf = useCodeName();
  const chart = useChart();
  return (value) =>
    text(value)
      .split(/[,，]/)
      .filter((choice) => choice !== '')
      .map((choice) => {
        const [code = '', wanted] = choice.split('@');
        const name = `${code} ${chart.pathOf(code)}`;
        return wanted === undefined ? name : `${name} / ${nameOf(accountRoles, wanted)}`;
      })
      .join(`${t('register.listSeparator')}\n`);
}

/** How the everyday events read: what moves, on which accounts, with which summary. */
export function useEventLines(): RuleLines {
  const labelOf = useLabel();
  const language = useLanguage();
  const nameOf = useCodeName();
  const sideText = useSideText();
  const { fields } = voucherEvents;
  return {
    heads: [voucherEvents, fields.direction, fields.debit, fields.credit, fields.summary].map(
      ({ label }) => labelOf(label),
    ),
    lineOf: (record) => ({
      name: text(record[language]),
      cells: [
        nameOf(eventDirections, text(record['direction'])),
        sideText(record['debit']),
        sideText(record['credit']),
        text(record['summary']),
      ],
    }),
  };
}

/** How the rows of a statement read: their number, the item, what they are made of. */
export function useLayoutLines(): RuleLines {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const language = useLanguage();
  const nameOf = useCodeName();
  const { fields } = statementRows;
  return {
    heads: [
      t('accountsStatements.sheet.item'),
      labelOf(fields.position.label),
      labelOf(fields.row.label),
      labelOf(fields.formula.label),
      labelOf(fields.style.label),
    ],
    lineOf: (record) => {
      const side = text(record['side']);
      const style = nameOf(statementStyles, text(record['style']));
      return {
        name: text(record[language]),
        cells: [
          text(record['position']),
          text(record['row']),
          text(record['formula']),
          side === '' ? style : `${style}${t('common.comma')}${nameOf(statementSides, side)}`,
        ],
      };
    },
  };
}

/** How the accounts of the older chart read: what takes their place, and what is to be minded. */
export function useMappingLines(): RuleLines {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const chart = useChart();
  const { fields } = accountMappings;
  return {
    heads: [
      t('accountsStatements.rules.older'),
      t('accountsStatements.rules.newer'),
      labelOf(fields.note.label),
    ],
    lineOf: (record) => {
      const code = text(record['newCode']);
      return {
        name: `${text(record['oldCode'])} ${text(record['oldName'])}`,
        cells: [
          code === '' ? t('accountsStatements.rules.noNewer') : `${code} ${chart.pathOf(code)}`,
          text(record['note']),
        ],
      };
    },
  };
}
