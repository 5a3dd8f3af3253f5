import { useCallback, useMemo, useState } from 'react';
import type { Finding } from '../../../shared/fields/finding.ts';
import type { AnyRecord, Register } from '../../../shared/registers/define.ts';
import { readForm } from './readForm.ts';
import { type Typed, type TypedValues, changedValues, toTyped } from './typed.ts';
import { useReadContext } from './useReadContext.ts';

interface Options {
  /** The record as it is stored; null for a new one. */
  readonly stored: AnyRecord | null;
  /** Sensitive fields whose clear value is not known. */
  readonly hidden: ReadonlySet<string>;
  /** What stands in the form from the beginning, besides what is stored. */
  readonly begin?: TypedValues;
}

const nothingTyped: TypedValues = {};

/**
 * What is typed into a form and what it means. Only touched fields are kept as typed; the others
 * show what is stored or, in a new record, what follows from the rest (the sex from the ID number).
 */
export function useForm(register: Register, { stored, hidden, begin = nothingTyped }: Options) {
  const [typed, setTyped] = useState<TypedValues>(begin);
  const [told, setTold] = useState<ReadonlySet<string>>(new Set());
  const [fromStore, setFromStore] = useState<readonly Finding[]>([]);
  const context = useReadContext();
  const reading = useMemo(
    () => readForm(register, typed, { stored, hidden }, context),
    [register, typed, stored, hidden, context],
  );
  const findings = useMemo(() => [...reading.findings, ...fromStore], [reading, fromStore]);

  const valueOf = (key: string): Typed => {
    const field = register.fields[key];
    if (field === undefined) return null;
    return key in typed ? (typed[key] ?? null) : toTyped(field, reading.record[key] ?? null);
  };
  const change = useCallback((key: string, value: Typed) => {
    setTyped((before) => ({ ...before, [key]: value }));
    // What the store said of this field was said of another value.
    setFromStore((said) => said.filter(({ field }) => field !== key));
  }, []);
  /** From now on what there is to say of the field is shown. */
  const tell = useCallback(
    (keys: Iterable<string>) => setTold((before) => new Set([...before, ...keys])),
    [],
  );
  /** Whether the value was not typed but follows from the rest. */
  const filledIn = (key: string): boolean =>
    stored === null && !(key in typed) && (reading.record[key] ?? null) !== null;

  return {
    isNew: stored === null,
    valueOf,
    change,
    tell,
    told,
    filledIn,
    findings,
    sayFromStore: setFromStore,
    record: reading.record,
    /** What would be sent: of a new record everything, of a known one what differs. */
    changes:
      stored === null
        ? filled(register, reading.record)
        : changedValues(register, reading.values, stored),
    typed: typed !== begin,
    hasErrors: findings.some(({ level }) => level === 'error'),
    reset: () => {
      setTyped(begin);
      setTold(new Set());
      setFromStore([]);
    },
  };
}

export type Form = ReturnType<typeof useForm>;

/** What one field needs of its form. */
export type FieldForm = Pick<
  Form,
  'isNew' | 'valueOf' | 'change' | 'tell' | 'told' | 'filledIn' | 'findings' | 'record'
>;

const filled = (register: Register, record: AnyRecord): AnyRecord =>
  Object.fromEntries(
    Object.entries(record).filter(([key, value]) => key in register.fields && value !== null),
  );
