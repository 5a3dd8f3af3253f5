import { Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { payerKinds } from '../../../shared/codes/index.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { useMay } from '../../app/session.ts';
import { useSentence } from '../../i18n.ts';
import { useCodes } from '../../registers/data/useCodes.ts';
import { LevelMark } from '../../ui/findings/FindingLines.tsx';
import { CodePicker } from '../../ui/pickers/CodePicker.tsx';
import { type DraftContext, measureOf, type PayerDraft, withKind } from './payerDraft.ts';
import type { PayerLine } from './PayersTable.tsx';

interface Props {
  readonly line: PayerLine;
  readonly row: number;
  readonly context: DraftContext;
  readonly tried: boolean;
  readonly onChange: (member: string, draft: PayerDraft) => void;
}

/** One member: the kind, what that kind goes by, and what is due. */
export function PayerRow({ line, row, context, tried, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const sentence = useSentence();
  const codes = useCodes();
  const keeps = useMay('keep');
  const { member, draft, changed, read } = line;
  const { month, rates } = context;
  const measure = draft.kind === null ? null : measureOf(draft.kind, month, rates);
  const findings = (read?.findings ?? []).filter(
    ({ code }) => tried || code !== 'dues.base-missing',
  );
  const sums = [
    { column: 'base', on: measure === 'base', label: t('dues.payers.base') },
    { column: 'amount', on: measure === 'amount', label: t('dues.payers.amount') },
  ] as const;
  const nameOf = (field: string): string => t('dues.payers.fieldOf', { name: member.name, field });
  return (
    <tr className={changed ? 'payers-changed' : undefined}>
      <th scope="row">{member.name}</th>
      <td>
        <CodePicker
          list={codes(payerKinds)}
          value={draft.kind}
          clearable={false}
          label={nameOf(t('dues.payers.kind'))}
          id={`payer-kind-${row}`}
          disabled={!keeps}
          placeholder={t('dues.payers.unset')}
          onChange={(kind) => onChange(member.id, withKind(draft, kind, month, rates))}
        />
      </td>
      {sums.map(({ column, on, label }) => (
        <td key={column}>
          <Input
            value={draft[column]}
            disabled={!keeps || !on}
            inputMode="decimal"
            autoComplete="off"
            aria-label={nameOf(label)}
            data-row={row}
            data-column={column}
            onChange={({ target }) => onChange(member.id, { ...draft, [column]: target.value })}
          />
        </td>
      ))}
      <td className="dues-number">
        {read?.dues !== null && read?.dues !== undefined && showYuan(read.dues)}
        {findings.map(({ level, code, params }) => (
          <p key={code} className="finding">
            <LevelMark level={level} /> {sentence({ code, params: params ?? {} })}
          </p>
        ))}
      </td>
    </tr>
  );
}
