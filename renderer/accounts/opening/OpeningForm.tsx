import { Alert, App, Button, Select } from 'antd';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Finding } from '../../../shared/fields/finding.ts';
import { afterWrite } from '../../api/queryClient.ts';
import { Labelled } from '../../app/forms/Labelled.tsx';
import { useSentence } from '../../i18n.ts';
import { useFormKeys } from '../../registers/form/useFormKeys.ts';
import { useLeaveGuard } from '../../registers/form/useLeaveGuard.ts';
import { useSaved } from '../../registers/record/useSaved.tsx';
import type { OpeningAnswer } from '../booksData.ts';
import { formFlow } from '../enter/formFlow.ts';
import { useMonthName } from '../entries/monthName.ts';
import { PlanFindings } from '../entries/PlanFindings.tsx';
import type { ShownChart } from '../inputs/chartData.ts';
import { accountsPath } from '../paths.ts';
import { OpeningFoot } from './OpeningFoot.tsx';
import { OpeningRows } from './OpeningRows.tsx';
import {
  type TypedOpening,
  anyWrong,
  beginRows,
  doubleRow,
  mergedRows,
  openingSums,
  sentRows,
} from './openingDraft.ts';
import { keepOpening, saveOpening } from './openingData.ts';

interface Props {
  readonly chart: ShownChart;
  readonly opening: OpeningAnswer;
}

const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));
const years = 8;

/** Every account with what stands on it on the first day; saved only when both sides are even. */
export function OpeningForm({ chart, opening }: Props): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const sentence = useSentence();
  const monthName = useMonthName();
  const go = useNavigate();
  const queries = useQueryClient();
  const saved = useSaved();
  const [from] = useState(opening.draft ?? opening);
  const [first] = useState(() => beginRows(chart, from.rows));
  const [rows, setRows] = useState(first);
  const [begin, setBegin] = useState(from.begin);
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  // What was kept last counts as saved: it is there again when one comes back.
  const [safe, setSafe] = useState<{
    readonly rows: readonly TypedOpening[];
    readonly begin: string;
  }>({ rows: first, begin: from.begin });
  const [goesOn] = useState(opening.draft !== null);
  const [charted, setCharted] = useState(chart);
  if (charted !== chart) {
    setCharted(chart);
    const merged = mergedRows(chart, rows);
    setRows(merged);
    if (rows === safe.rows) setSafe({ ...safe, rows: merged });
  }
  const [year = '', month = '01'] = begin.split('-');
  const withYear = month !== '01';
  const sums = openingSums(rows);
  const double = doubleRow(rows);
  const wrong = anyWrong(rows);
  const even = sums.differenceFen === 0 && !wrong && double === undefined;
  const sent = { begin, rows: sentRows(rows, withYear) };
  const keep = useMutation({
    mutationFn: () => keepOpening(sent),
    onSuccess: async () => {
      setSafe({ rows, begin });
      await afterWrite(queries);
      void message.success(t('accountsBooks.opening.kept'));
    },
    onError: (error) => void message.error(sentence(error)),
  });
  const save = useMutation({
    mutationFn: () => saveOpening(sent),
    onSuccess: async ({ saved: done, findings: found }) => {
      setFindings(found);
      if (!done) return;
      setSafe({ rows, begin });
      await saved(t('accountsBooks.opening.saved'));
      void go(accountsPath);
    },
    onError: (error) => void message.error(sentence(error)),
  });
  const dirty = rows !== safe.rows || begin !== safe.begin;
  useLeaveGuard(dirty && !save.isPending && !save.isSuccess);
  const submit = (event?: SyntheticEvent): void => {
    event?.preventDefault();
    if (even && !save.isPending) save.mutate();
  };
  useFormKeys({ onSave: submit, onCancel: () => void go(accountsPath) });
  const thisYear = new Date().getFullYear();
  const offered = new Set([
    year,
    ...Array.from({ length: years }, (_, at) => String(thisYear + 1 - at)),
  ]);
  return (
    <form className="opening-form" noValidate onSubmit={submit} {...formFlow}>
      {goesOn && <Alert type="info" showIcon title={t('accountsBooks.opening.goOn')} />}
      <div className="opening-begin">
        <Labelled label={t('accountsBooks.opening.year')}>
          {({ id }) => (
            <Select
              id={id}
              value={year}
              options={[...offered]
                .toSorted()
                .map((one) => ({ value: one, label: t('accountsBooks.yearOf', { year: one }) }))}
              onChange={(chosen: string) => setBegin(`${chosen}-${month}`)}
            />
          )}
        </Labelled>
        <Labelled label={t('accountsBooks.opening.month')}>
          {({ id }) => (
            <Select
              id={id}
              value={month}
              options={months.map((one) => ({
                value: one,
                label: monthName(Number(one)),
              }))}
              onChange={(chosen: string) => setBegin(`${year}-${chosen}`)}
            />
          )}
        </Labelled>
        <p className="hint">
          {t(withYear ? 'accountsBooks.opening.withinYear' : 'accountsBooks.opening.fromJanuary')}
        </p>
      </div>
      <OpeningRows chart={chart} rows={rows} withYear={withYear} onChange={setRows} />
      {double !== undefined && (
        <p className="field-error" role="alert">
          {t('accountsBooks.opening.double', {
            account: `${double.account} ${chart.pathOf(double.account)}`,
          })}
        </p>
      )}
      <PlanFindings findings={findings} />
      <OpeningFoot sums={sums} wrong={wrong}>
        <Button
          type="primary"
          htmlType="submit"
          disabled={!even || sent.rows.length === 0}
          loading={save.isPending}
        >
          {t('accountsBooks.opening.save')}
        </Button>
        <Button loading={keep.isPending} disabled={wrong} onClick={() => keep.mutate()}>
          {t('accountsBooks.opening.keep')}
        </Button>
      </OpeningFoot>
    </form>
  );
}
