import { App } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import type { AnyRecord, Register } from '../../../shared/registers/define.ts';
import { useSentence } from '../../i18n.ts';
import type { ShownRecord } from '../data/records.ts';
import { revealFields } from '../data/saving.ts';

/**
 * The clear values that were asked for on this page, and asking for more. They are gone with the
 * page, and when the record changes.
 */
export function useReveal(register: Register, record: ShownRecord) {
  const { message } = App.useApp();
  const sentence = useSentence();
  const [asked, setAsked] = useState<{ readonly version: number; readonly values: AnyRecord }>();
  const clear = asked?.version === record.version ? asked.values : undefined;
  const reveal = useCallback(
    async (key: string) => {
      try {
        const values = await revealFields(register.key, record.id, [key]);
        setAsked((before) => ({
          version: record.version,
          values: { ...(before?.version === record.version ? before.values : {}), ...values },
        }));
      } catch (error) {
        void message.error(sentence(error));
      }
    },
    [register, record, message, sentence],
  );
  const hidden = useMemo(
    () =>
      new Set(
        Object.entries(register.fields)
          .filter(
            ([key, { sensitive }]) =>
              sensitive !== undefined && record[key] !== null && !(clear && key in clear),
          )
          .map(([key]) => key),
      ),
    [register, record, clear],
  );
  /** The record as far as it is known in clear. */
  const known = useMemo(() => ({ ...record, ...clear }), [record, clear]);
  return { known, hidden, reveal };
}
