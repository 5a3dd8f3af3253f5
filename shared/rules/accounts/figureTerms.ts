import { type Formula, readFormula } from './formula.ts';
import type { LayoutRow } from './types.ts';

/** An account with its sub-accounts, all or some of it, as a figure adds or deducts it. */
export interface SignedTerm {
  readonly code: string;
  readonly detail: 'D' | 'C' | null;
  readonly role: string | null;
  readonly sign: 1 | -1;
}

/** What one part of a figure is made of. */
export interface FigurePart {
  readonly terms: readonly SignedTerm[];
  /** It holds revenue less expenditure. */
  readonly result: boolean;
}

/** What a figure is made of, with the figures that it sums. */
export interface FigureTerms {
  /** What stands or moved, as the statement shows it. */
  readonly own: FigurePart;
  /** What stood at the beginning of the period. */
  readonly opened: FigurePart;
}

const nothing: FigurePart = { terms: [], result: false };

/**
 * The accounts behind a row of a layout, through all the rows that it names (domain.md 6.7, 6.8). An
 * account that is added here and deducted there stands among the terms once with each sign.
 */
export const figureTerms = (layout: readonly LayoutRow[], row: LayoutRow): FigureTerms =>
  ofRow(layout, row, 1, []);

function ofRow(
  layout: readonly LayoutRow[],
  { position, formula: text }: LayoutRow,
  sign: 1 | -1,
  above: readonly number[],
): FigureTerms {
  const formula = text === null ? undefined : readFormula(text).formula;
  // Rows that name each other are told as a mistake of the layout; here they end.
  if (formula === undefined || above.includes(position)) return { own: nothing, opened: nothing };
  return ofFormula(layout, formula, sign, [...above, position]);
}

function ofFormula(
  layout: readonly LayoutRow[],
  formula: Formula,
  sign: 1 | -1,
  above: readonly number[],
): FigureTerms {
  switch (formula.kind) {
    case 'account': {
      const { code, detail, role } = formula;
      return own({ terms: [{ code, detail, role, sign }], result: false });
    }
    case 'result':
      return own({ terms: [], result: true });
    case 'open': {
      const of = ofFormula(layout, formula.of, sign, above);
      return { own: nothing, opened: together([of.own, of.opened]) };
    }
    case 'rows':
      return all(
        layout
          .filter(({ row }) => row !== null && formula.from <= row && row <= formula.to)
          .map((row) => ofRow(layout, row, sign, above)),
      );
    case 'sum':
      return all(
        formula.terms.map((term) => ofFormula(layout, term.of, sign === term.sign ? 1 : -1, above)),
      );
  }
}

const own = (part: FigurePart): FigureTerms => ({ own: part, opened: nothing });

const all = (figures: readonly FigureTerms[]): FigureTerms => ({
  own: together(figures.map((figure) => figure.own)),
  opened: together(figures.map((figure) => figure.opened)),
});

const together = (parts: readonly FigurePart[]): FigurePart => ({
  terms: parts.flatMap(({ terms }) => terms),
  result: parts.some(({ result }) => result),
});
