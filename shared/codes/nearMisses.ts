import { ethnicGroupHints } from './ethnicGroups.ts';
import { occupationHints } from './occupations.ts';

/** By list key: texts that are refused, and the code whose name is offered as a hint. */
export const nearMisses: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ethnicGroups: ethnicGroupHints,
  occupations: occupationHints,
};
