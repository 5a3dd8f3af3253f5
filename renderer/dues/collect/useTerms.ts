import { duesReceipts } from '../../../shared/registers/duesReceipts.ts';
import { useSession } from '../../app/session.ts';
import { useForm } from '../../registers/form/useForm.ts';
import { today } from '../../ui/today.ts';
import { useState } from 'react';

const nothing: ReadonlySet<string> = new Set();

/** Day, way and receiver: said once for all that is collected, by the rules of a receipt. */
export function useTerms() {
  const { operator } = useSession();
  // The same object each time: a form that holds another one counts as typed into.
  const [begin] = useState(() => ({
    receivedOn: today(),
    way: 'cash',
    receiver: operator.name,
  }));
  const form = useForm(duesReceipts, { stored: null, hidden: nothing, begin });
  const wrong = form.findings.filter(
    ({ level, field }) => level === 'error' && (field === 'receivedOn' || field === 'way'),
  );
  const receivedOn = form.record['receivedOn'];
  const way = form.record['way'];
  const receiver = form.record['receiver'];
  return {
    form,
    wrong,
    /** Null while something is not understood. */
    terms:
      wrong.length === 0 && typeof receivedOn === 'string' && typeof way === 'string'
        ? { receivedOn, way, receiver: typeof receiver === 'string' ? receiver : null }
        : null,
  };
}

export type CollectTerms = ReturnType<typeof useTerms>;
