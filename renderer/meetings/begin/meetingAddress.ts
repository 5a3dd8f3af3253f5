import { isDay } from '../../../shared/rules/calendar.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import { newPath } from '../../registers/paths.ts';

/** The days for which a meeting is asked, ISO; both belong to it. */
export interface AskedPeriod {
  readonly from: string;
  readonly to: string;
}

/** What the address of new minutes says besides the values of their fields. */
export interface AddressBeyond {
  /** Members who are ticked off as present: those who talk with each other. */
  readonly people: readonly string[];
  /** The duty's period, where the minutes are to fulfil one. */
  readonly period: AskedPeriod | null;
}

/** The address of new minutes. */
export function meetingPath(values: AnyRecord, { people, period }: AddressBeyond): string {
  const beyond = new URLSearchParams({
    ...(people.length > 0 && { with: people.join(',') }),
    ...(period !== null && { period: `${period.from},${period.to}` }),
  }).toString();
  const path = newPath('meetings', values);
  return beyond === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${beyond}`;
}

/** What an address says; what is no such thing counts as nothing. */
export function readMeetingAddress(address: URLSearchParams): AddressBeyond {
  const [from = '', to = ''] = (address.get('period') ?? '').split(',');
  return {
    people: (address.get('with') ?? '').split(',').filter((id) => id !== ''),
    period: isDay(from) && isDay(to) && from <= to ? { from, to } : null,
  };
}
