// Preloaded into a program that is to take its pictures: for it, time stands still.

const now = Date.parse(process.env['FIXED_CLOCK'] ?? '');
if (Number.isNaN(now)) throw new Error('FIXED_CLOCK names no instant');

const RealDate = Date;

class FixedDate extends RealDate {
  constructor(...given: unknown[]) {
    // The constructor of Date takes what it is given, or nothing at all.
    super(...((given.length === 0 ? [now] : given) as [number]));
  }

  static override now(): number {
    return now;
  }
}

globalThis.Date = FixedDate as DateConstructor;
