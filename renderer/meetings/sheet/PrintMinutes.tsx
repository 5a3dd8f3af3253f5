import { type ReactNode, useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { Show } from '../../registers/values/useShow.ts';
import type { MeetingDocument } from '../document.ts';
import { MinutesSheet } from './MinutesSheet.tsx';

interface Props {
  readonly kept: MeetingDocument;
  readonly show: Show;
  readonly onPrinted: () => void;
}

/**
 * The minutes as a sheet of paper: drawn beside the page, seen by the printer alone. Opens the
 * print dialog as soon as it stands.
 */
export function PrintMinutes({ kept, show, onPrinted }: Props): ReactNode {
  useEffect(() => {
    document.body.classList.add('printing-minutes');
    window.addEventListener('afterprint', onPrinted);
    const timer = setTimeout(() => window.print(), 50);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('afterprint', onPrinted);
      document.body.classList.remove('printing-minutes');
    };
  }, [onPrinted]);
  return createPortal(
    <div className="print-minutes">
      <MinutesSheet kept={kept} show={show} />
    </div>,
    document.body,
  );
}
