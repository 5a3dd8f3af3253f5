import { addDays, addMonths, isDay } from '../calendar.ts';
import { type Contract, endOfTerm, hasTerm } from './contract.ts';
import { rentUntil } from './contractRent.ts';
import { partOf } from './shareOut.ts';

/** A payment due of a contract, and the time that it is for (register contractDues). */
export interface ContractDue {
  /** ISO day on which it is due at the latest. */
  readonly dueOn: string;
  readonly fromOn: string;
  readonly toOn: string;
  readonly amountFen: number;
}

/**
 * What is due of a contract by its terms (domain.md 6.10). With a yearly payment: every so many
 * months what is due for them, with the escalator, the last stretch by its days; all of it at once
 * where no months are given. With a total price only: in equal parts, the fen that are left over
 * with the later ones. Together it is the whole exactly. Of a contract that was ended early, what
 * is for a time after that day is left out; the stretch that was begun stays whole.
 * @returns by day, days without an amount left out; none where there is neither term nor price
 */
export function contractDues(contract: Contract): readonly ContractDue[] {
  if (!hasTerm(contract)) return [];
  const { yearlyFen, totalFen, everyMonths } = contract;
  const spans = spansOf(contract);
  const atOnce = everyMonths === null && totalFen !== null;
  const amounts =
    yearlyFen === null || atOnce
      ? inParts(totalFen ?? 0, spans.length)
      : spans.map(({ from, end }) => rentUntil(contract, end) - rentUntil(contract, from));
  return spans
    .map(({ dueOn, from, end }, at) => ({
      dueOn,
      fromOn: from,
      toOn: addDays(end, -1),
      amountFen: amounts[at] ?? 0,
    }))
    .filter(({ amountFen }) => amountFen !== 0)
    .filter((due) => contract.endedOn === null || due.fromOn <= contract.endedOn);
}

interface Span {
  readonly dueOn: string;
  readonly from: string;
  /** The day after it. */
  readonly end: string;
}

/** One for each payment; each reckoned from the first, or 31 January would drift to the 28th. */
function spansOf(contract: Contract): readonly Span[] {
  const { fromOn, everyMonths } = contract;
  const end = endOfTerm(contract);
  const firstDueOn =
    contract.firstDueOn !== null && isDay(contract.firstDueOn) ? contract.firstDueOn : fromOn;
  if (everyMonths === null || everyMonths < 1) return [{ dueOn: firstDueOn, from: fromOn, end }];
  const spans: Span[] = [];
  for (let months = 0; addMonths(fromOn, months) < end; months += everyMonths) {
    const next = addMonths(fromOn, months + everyMonths);
    spans.push({
      dueOn: addMonths(firstDueOn, months),
      from: addMonths(fromOn, months),
      end: next < end ? next : end,
    });
  }
  return spans;
}

/** Cut after each part, so that the sum of all is the whole. */
const inParts = (amountFen: number, count: number): number[] =>
  Array.from(
    { length: count },
    (_, at) => partOf(amountFen, at + 1, count) - partOf(amountFen, at, count),
  );
