import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { partyPosts } from '../../shared/codes/index.ts';
import { useCodeName } from '../duties/useCodeName.ts';
import { recordPath } from '../registers/paths.ts';
import { talkMatrix } from './matrix.ts';
import { TalkCellView } from './TalkCellView.tsx';
import type { TalkYear } from './talksData.ts';

interface Props {
  readonly talks: TalkYear;
  /** Id of the branch. */
  readonly branch: string;
  readonly year: number;
}

/** Everybody of the branch against the committee; a cell shows the last talk, or begins one. */
export function TalkMatrix({ talks, branch, year }: Props): ReactNode {
  const { t } = useTranslation();
  const nameOf = useCodeName();
  const { committee, rows } = talkMatrix(talks);
  if (rows.length === 0) return <p className="quiet">{t('duties.talks.none')}</p>;
  return (
    <>
      {committee.length === 0 && <p className="field-warning">{t('duties.talks.noCommittee')}</p>}
      <p className="year-legend">
        <span className="cell-met">{t('duties.talks.legendDone')}</span>
        <span className="cell-due">{t('duties.talks.legendTodo')}</span>
      </p>
      <div className="scroll-x">
        <table className="data-table year-table talk-table">
          <caption className="sr-only">{t('duties.talks.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('duties.talks.person')}</th>
              {committee.map(({ id, name, post }) => (
                <th key={id} scope="col">
                  {name}
                  {post !== null && <small>{nameOf(partyPosts, post)}</small>}
                </th>
              ))}
              <th scope="col">{t('duties.talks.others')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ person, cells, others }) => (
              <tr key={person.id}>
                <th scope="row">
                  <Link to={recordPath('members', person.id)}>{person.name}</Link>
                  {person.committee && <small>{t('duties.talks.committee')}</small>}
                </th>
                {cells.map((cell, at) => {
                  const other = committee[at];
                  return (
                    <TalkCellView
                      key={other?.id}
                      cell={other === undefined ? null : cell}
                      person={person}
                      other={other ?? null}
                      branch={branch}
                      year={year}
                    />
                  );
                })}
                <TalkCellView
                  cell={others}
                  person={person}
                  other={null}
                  branch={branch}
                  year={year}
                />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
