import type { AnyRecord } from '../../../shared/registers/define.ts';
import type { Chart } from '../../../shared/rules/accounts/types.ts';
import { numberIn, textIn } from '../../../shared/rules/reading.ts';
import type { Session } from '../session.ts';
import type { Named, ShownLine } from './answers.ts';
import { accountName } from './chart.ts';

/** A party by its id, with what it is called. */
export const namedParty = ({ references }: Session, id: string | null): Named | null =>
  id === null ? null : { id, name: references.title('parties', id) ?? id };

/** A stored or planned line as it is shown. */
export const shownLine = (session: Session, chart: Chart, line: AnyRecord): ShownLine => {
  const account = textIn(line, 'account') ?? '';
  return {
    id: textIn(line, 'id') ?? '',
    position: numberIn(line, 'position') ?? 0,
    account,
    name: accountName(chart, account),
    summary: textIn(line, 'summary'),
    debitFen: numberIn(line, 'debitFen') ?? 0,
    creditFen: numberIn(line, 'creditFen') ?? 0,
    party: namedParty(session, textIn(line, 'party')),
    growthWay: textIn(line, 'growthWay'),
  };
};
