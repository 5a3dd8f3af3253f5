import { Alert, Modal } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/fields/finding.ts';
import type { Register } from '../../../shared/registers/define.ts';
import { duesRates } from '../../../shared/registers/duesRates.ts';
import { addMonths } from '../../../shared/rules/calendar.ts';
import { firstMonthOf } from '../../../shared/rules/dues/months.ts';
import { Choices } from '../../app/forms/Choices.tsx';
import { DialogButtons } from '../../app/forms/DialogButtons.tsx';
import { Refused } from '../../app/forms/Refused.tsx';
import { TextInput } from '../../app/forms/TextInput.tsx';
import { useLabel, useSentence } from '../../i18n.ts';
import { useReadContext } from '../../registers/form/useReadContext.ts';
import { useSaved } from '../../registers/record/useSaved.tsx';
import { BandRows } from './BandRows.tsx';
import type { RateGroup } from './rateGroups.ts';
import { draftOf, hasTwins, readDraft } from './ratesDraft.ts';
import { saveRates } from './saveRates.ts';

interface Props {
  /** The rates that hold now. */
  readonly group: RateGroup;
  /** What the kind of payer is called. */
  readonly kind: string;
  /** Months from which the user has rates of this kind already, `YYYY-MM`. */
  readonly taken: readonly string[];
  /** `YYYY-MM` of today. */
  readonly month: string;
  readonly onClose: () => void;
}

const fields: Register['fields'] = duesRates.fields;
const ways = ['percent', 'amount'] as const;

/** New rates of a kind of payer from a month on: what was due before stays as it was. */
export function NewRatesDialog({ group, kind, taken, month, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const sentence = useSentence();
  const context = useReadContext();
  const saved = useSaved();
  const id = useId();
  const [draft, setDraft] = useState(() => draftOf(group, addMonths(month, 1)));
  const [said, setSaid] = useState<readonly string[]>([]);
  const tell = (findings: readonly Finding[]): void =>
    setSaid(
      findings.map(({ code, field = '', params }) => {
        const declared = fields[field];
        const label = declared === undefined ? '' : labelOf(declared.label);
        return sentence({ code, params: { label, ...params } });
      }),
    );
  const save = useMutation({
    mutationFn: (rows: Parameters<typeof saveRates>[0]) =>
      saveRates(rows, t('duties.rules.rates.halfReason')),
    onSuccess: async (findings) => {
      if (findings.length > 0) {
        tell(findings);
        return;
      }
      await saved(t('duties.rules.rates.saved', { kind, from: draft.from }));
      onClose();
    },
  });
  const submit = (): void => {
    const { rows, findings } = readDraft(draft, group.kind, context);
    const from = rows[0]?.['from'];
    if (findings.length > 0) tell(findings);
    else if (hasTwins(rows)) setSaid([t('duties.rules.rates.twins')]);
    else if (typeof from === 'string' && taken.includes(firstMonthOf(from)))
      setSaid([t('duties.rules.rates.taken', { from })]);
    else {
      setSaid([]);
      save.mutate(rows);
    }
  };
  return (
    <Modal
      open
      title={t('duties.rules.rates.newTitle', { kind })}
      footer={null}
      mask={{ closable: false }}
      onCancel={onClose}
    >
      <form
        aria-labelledby={id}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!save.isPending) submit();
        }}
      >
        <p id={id}>{t('duties.rules.rates.newWhat')}</p>
        {said.length > 0 && (
          <Alert
            type="error"
            showIcon
            role="alert"
            title={said.map((line) => (
              <p key={line}>{line}</p>
            ))}
          />
        )}
        <TextInput
          label={labelOf(duesRates.fields.from.label)}
          hint={t('duties.rules.rates.fromHint')}
          value={draft.from}
          maxLength={20}
          onChange={(from) => setDraft({ ...draft, from })}
        />
        <Choices
          inline
          label={t('duties.rules.rates.by')}
          choices={ways.map((value) => ({ value, label: t(`duties.rules.rates.ways.${value}`) }))}
          value={draft.by}
          onChange={(by) => setDraft({ ...draft, by })}
        />
        {draft.by === 'percent' ? (
          <BandRows bands={draft.bands} onChange={(bands) => setDraft({ ...draft, bands })} />
        ) : (
          <div className="rates-pair">
            <TextInput
              label={labelOf(duesRates.fields.leastFen.label)}
              value={draft.leastFen}
              maxLength={12}
              onChange={(leastFen) => setDraft({ ...draft, leastFen })}
            />
            <TextInput
              label={labelOf(duesRates.fields.mostFen.label)}
              value={draft.mostFen}
              maxLength={12}
              onChange={(mostFen) => setDraft({ ...draft, mostFen })}
            />
          </div>
        )}
        <TextInput
          label={labelOf(duesRates.fields.source.label)}
          hint={t('duties.rules.rates.sourceHint')}
          value={draft.source}
          maxLength={300}
          onChange={(source) => setDraft({ ...draft, source })}
        />
        <Refused error={save.error} />
        <DialogButtons submit={t('common.save')} loading={save.isPending} onCancel={onClose} />
      </form>
    </Modal>
  );
}
