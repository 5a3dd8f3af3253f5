import { useState } from 'react';
import { readCount } from '../../accounts/enter/useEventForm.ts';

/** What a voucher says besides its lines, as it is typed. */
export interface TypedExtras {
  readonly summary: string;
  readonly attachments: string;
  readonly remarks: string;
}

const nothing: TypedExtras = { summary: '', attachments: '', remarks: '' };

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** Summary, number of papers and remarks; `words` and `remarks` are what is sent of them. */
export function useExtras() {
  const [typed, setTyped] = useState(nothing);
  const papers = readCount(typed.attachments);
  return {
    typed,
    change: (part: Partial<TypedExtras>): void => setTyped((before) => ({ ...before, ...part })),
    /** Null where the number of papers cannot be read. */
    words: papers.ok ? { summary: orNull(typed.summary), attachments: papers.count } : null,
    remarks: orNull(typed.remarks),
    countWrong: !papers.ok,
  };
}

export type Extras = ReturnType<typeof useExtras>;
