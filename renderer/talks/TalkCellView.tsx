import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { meetings } from '../../shared/registers/meetings.ts';
import { useMay } from '../app/session.ts';
import { listStatePath, recordPath } from '../registers/paths.ts';
import type { TalkCell } from './matrix.ts';
import { talkPath } from './talkPath.ts';
import type { TalkPerson } from './talksData.ts';

interface Props {
  /** Null where there is nothing to talk about, as with oneself. */
  readonly cell: TalkCell | null;
  readonly person: TalkPerson;
  /** With whom; null for other members together. */
  readonly other: TalkPerson | null;
  readonly branch: string;
  readonly year: number;
}

/** A pair of the matrix: ✓ with the day of the last talk, or the way to record one. */
export function TalkCellView({ cell, person, other, branch, year }: Props): ReactNode {
  if (cell === null) return <td className="talk-self" />;
  if (cell.lastOn !== null)
    return <Talked {...{ cell, person, other, branch, year }} lastOn={cell.lastOn} />;
  return <NotYet {...{ cell, person, other, branch }} />;
}

interface TalkedProps extends Props {
  readonly cell: TalkCell;
  readonly lastOn: string;
}

function Talked({ cell, lastOn, person, other, branch, year }: TalkedProps): ReactNode {
  const { t } = useTranslation();
  const count = cell.ids.length;
  const params = { a: person.name, b: other?.name ?? '', count, on: lastOn };
  const name = t(other === null ? 'duties.talks.doneOthers' : 'duties.talks.done', params);
  return (
    <td className="cell-met">
      <Link to={seenPath(cell.ids, branch, year)} aria-label={name} title={name}>
        ✓ {other === null ? t('duties.talks.timesOf', { count }) : shortDay(lastOn)}
      </Link>
    </td>
  );
}

function NotYet({
  cell,
  person,
  other,
  branch,
}: Omit<Props, 'year' | 'cell'> & { readonly cell: TalkCell }): ReactNode {
  const { t } = useTranslation();
  const keeps = useMay('keep');
  const params = { a: person.name, b: other?.name ?? '' };
  const name = t(other === null ? 'duties.talks.todoOthers' : 'duties.talks.todo', params);
  const sign = cell.wanting ? t('duties.sign.due') : '·';
  // Who speaks to the program says what he sees.
  const spoken = cell.wanting ? `${sign}${t('common.comma')}${name}` : name;
  const look = cell.wanting ? 'cell-due' : 'cell-open';
  if (!keeps)
    return (
      <td className={look}>
        <span title={name}>{sign}</span>
      </td>
    );
  const topic =
    other === null
      ? t('duties.talks.topicMember', { name: person.name })
      : t('duties.talks.topicPair', params);
  const people = other === null ? [person.id] : [person.id, other.id];
  return (
    <td className={look}>
      <Link to={talkPath({ branch, topic, people })} aria-label={spoken} title={name}>
        {sign}
      </Link>
    </td>
  );
}

/** The only talk, or the talks of that year. */
function seenPath(ids: readonly string[], branch: string, year: number): string {
  const [only] = ids;
  if (only !== undefined && ids.length === 1) return recordPath(meetings.key, only);
  return listStatePath(meetings, {
    search: '',
    view: 'all',
    where: {
      branch: { in: [branch] },
      kind: { in: ['talk'] },
      heldOn: { from: `${year}-01-01`, to: `${year}-12-31` },
    },
    sort: 'heldOn',
    descending: true,
    cell: null,
  });
}

/** Month and day of an ISO day, as they fit into a cell. */
const shortDay = (on: string): string => `${Number(on.slice(5, 7))}.${Number(on.slice(8, 10))}`;
