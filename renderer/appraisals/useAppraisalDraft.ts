import { useCallback, useMemo, useState } from 'react';
import type { Finding } from '../../shared/fields/finding.ts';
import { appraisalGrades } from '../../shared/registers/appraisalGrades.ts';
import { appraisals } from '../../shared/registers/appraisals.ts';
import type { AnyRecord, Register } from '../../shared/registers/define.ts';
import { checkAppraisalGrade } from '../../shared/rules/appraisal.ts';
import { checkAppraisalOrder, checkAppraisalRow } from '../../shared/rules/appraisalDocument.ts';
import { currentStep, stepStates } from '../../shared/rules/appraisalSteps.ts';
import { gradeTotals } from '../../shared/rules/appraisalTotals.ts';
import { type FormContext, type FormReading, readForm } from '../registers/form/readForm.ts';
import { type Typed, type TypedValues, changedValues, toTyped } from '../registers/form/typed.ts';
import type { FieldForm } from '../registers/form/useForm.ts';
import { useReadContext } from '../registers/form/useReadContext.ts';
import type { AppraisalChanges, AppraisalDocument, AppraisalLine } from './appraisalData.ts';

/** What is typed, by the id of the record it is about: the appraisal or a line. */
type Drafts = Readonly<Record<string, TypedValues>>;

const nothing: ReadonlySet<string> = new Set();
const rows: Register = appraisalGrades;
const whole: Register = appraisals;

/**
 * What is typed into an appraisal and its list, and what it means: the same rules as in the store,
 * at every key. A newer document may come in under what is typed.
 */
export function useAppraisalDraft({ appraisal, grades }: AppraisalDocument) {
  const [drafts, setDrafts] = useState<Drafts>({});
  const [told, setTold] = useState<ReadonlySet<string>>(nothing);
  const context = useReadContext();

  const reading = useMemo(
    () => readDraft(whole, appraisal, drafts[appraisal.id] ?? {}, context),
    [appraisal, drafts, context],
  );
  const lines = useMemo(
    () =>
      grades.map((line) => {
        const typed = drafts[line.id];
        return { line, reading: typed && readDraft(rows, line, typed, context) };
      }),
    [grades, drafts, context],
  );
  const records = useMemo(() => lines.map((each) => each.reading?.record ?? each.line), [lines]);
  const states = useMemo(() => stepStates(reading.record, records), [reading, records]);
  const findings = useMemo(() => checkAppraisalOrder(reading.record, records), [reading, records]);

  const change = useCallback((id: string, values: TypedValues) => {
    setDrafts((before) => ({ ...before, [id]: { ...before[id], ...values } }));
  }, []);
  const tell = useCallback(
    (keys: Iterable<string>) => setTold((before) => new Set([...before, ...keys])),
    [],
  );
  const changeWhole = useCallback(
    (key: string, value: Typed) => change(appraisal.id, { [key]: value }),
    [change, appraisal.id],
  );

  const form: FieldForm = {
    isNew: false,
    valueOf: (key) => valueIn(whole, drafts[appraisal.id], reading.record, key),
    change: changeWhole,
    tell,
    told,
    filledIn: () => false,
    findings: [...reading.findings],
    record: reading.record,
  };
  const rowsNow = lines.map(({ line, reading: read }): DraftRow => ({
    line,
    record: read?.record ?? line,
    valueOf: (key) => valueIn(rows, drafts[line.id], read?.record ?? line, key),
    findings: [
      ...(read?.findings ?? checkAppraisalGrade(line)),
      ...checkAppraisalRow(reading.record, read?.record ?? line),
    ],
  }));
  const changes: AppraisalChanges = {
    version: appraisal.version,
    values: changedValues(whole, reading.values, appraisal),
    grades: lines.flatMap(({ line, reading: read }) => {
      const values = read ? changedValues(rows, read.values, line) : {};
      return Object.keys(values).length === 0
        ? []
        : [{ id: line.id, version: line.version, values }];
    }),
  };
  return {
    form,
    rows: rowsNow,
    change,
    /** The whole as typed. */
    record: reading.record,
    totals: gradeTotals(records),
    states,
    step: currentStep(states),
    /** What there is to say of the list as a whole. */
    findings,
    changes,
    dirty: Object.keys(changes.values).length > 0 || changes.grades.length > 0,
    errors: [
      ...reading.findings.filter(isError).map((finding) => ({ finding, name: null })),
      ...rowsNow.flatMap(({ line, findings: own }) =>
        own.filter(isError).map((finding) => ({ finding, name: line.name })),
      ),
    ],
    tell,
    /** What was typed is stored now; what was typed since stays. */
    settle: (sent: Drafts) => setDrafts((now) => withoutSent(now, sent)),
    drafts,
  };
}

/** A line of the list as it is being filled in. */
export interface DraftRow {
  readonly line: AppraisalLine;
  /** As it would be stored. */
  readonly record: AnyRecord;
  readonly valueOf: (key: string) => Typed;
  readonly findings: readonly Finding[];
}

export type AppraisalDraft = ReturnType<typeof useAppraisalDraft>;

const isError = ({ level }: Finding): boolean => level === 'error';

const readDraft = (
  register: Register,
  stored: AnyRecord,
  typed: TypedValues,
  context: FormContext,
): FormReading => readForm(register, typed, { stored, hidden: nothing }, context);

function valueIn(
  register: Register,
  typed: TypedValues | undefined,
  record: AnyRecord,
  key: string,
): Typed {
  const field = register.fields[key];
  if (field === undefined) return null;
  if (typed !== undefined && key in typed) return typed[key] ?? null;
  return toTyped(field, record[key] ?? null);
}

const withoutSent = (now: Drafts, sent: Drafts): Drafts =>
  Object.fromEntries(
    Object.entries(now).flatMap(([id, typed]) => {
      const rest = Object.entries(typed).filter(([key, value]) => sent[id]?.[key] !== value);
      return rest.length === 0 ? [] : [[id, Object.fromEntries(rest)]];
    }),
  );
