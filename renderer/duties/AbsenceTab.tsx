import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Refused } from '../app/forms/Refused.tsx';
import { Opening } from '../app/frame/Opening.tsx';
import { useMay } from '../app/session.ts';
import { recordPath } from '../registers/paths.ts';
import { talkPath } from '../talks/talkPath.ts';
import { absenceAdvice } from './absenceAdvice.ts';
import { type AbsentMember, useAbsences } from './dutyData.ts';
import { PrintHead } from './PrintHead.tsx';
import { ScopeBar } from './ScopeBar.tsx';
import { useScope } from './useScope.ts';

/** Who has not come for months in a row, and what the rules advise (domain.md 3.4 and 4.3). */
export function AbsenceTab(): ReactNode {
  const { t } = useTranslation();
  const [scope, choose] = useScope();
  const { data, error } = useAbsences(scope.branch);
  return (
    <>
      <ScopeBar scope={scope} onChange={choose} ofYear={false} />
      <p>{t('duties.absences.what')}</p>
      <PrintHead year={null} branch={scope.branch} />
      <Refused error={error} />
      {data === undefined && error === null && <Opening />}
      {data?.members.length === 0 && <p className="quiet">{t('duties.absences.none')}</p>}
      {data !== undefined && data.members.length > 0 && (
        <>
          <p className="hint">{t('duties.absences.note')}</p>
          <AbsentTable members={data.members} />
        </>
      )}
    </>
  );
}

function AbsentTable({ members }: { readonly members: readonly AbsentMember[] }): ReactNode {
  const { t } = useTranslation();
  const keeps = useMay('keep');
  return (
    <div className="scroll-x">
      <table className="data-table absence-table">
        <caption className="sr-only">{t('duties.absences.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('duties.absences.name')}</th>
            <th scope="col">{t('duties.absences.branch')}</th>
            <th scope="col">{t('duties.absences.months')}</th>
            <th scope="col">{t('duties.absences.unexcused')}</th>
            <th scope="col">{t('duties.absences.last')}</th>
            <th scope="col">{t('duties.absences.advice')}</th>
            {keeps && (
              <th scope="col" className="no-print">
                {t('duties.table.action')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <tr key={member.id}>
              <th scope="row">
                <Link to={recordPath('members', member.id)}>{member.name}</Link>
              </th>
              <td>{member.branch.name}</td>
              <td className={`duty-day absent-${member.level}`}>
                <strong>{t('duties.absences.monthsOf', { months: member.months })}</strong>
              </td>
              <td className="duty-day">
                {t('duties.absences.monthsOf', { months: member.unexcused })}
              </td>
              <td className="duty-day">{member.lastPresentOn ?? t('duties.absences.never')}</td>
              <td>{t(`duties.absences.${absenceAdvice(member)}`)}</td>
              {keeps && (
                <td className="no-print">
                  <Link
                    className="duty-go"
                    to={talkPath({
                      branch: member.branch.id,
                      topic: t('duties.talks.topicMember', { name: member.name }),
                      people: [member.id],
                    })}
                    aria-label={t('duties.absences.goTalkName', { name: member.name })}
                  >
                    {t('duties.absences.goTalk')}
                  </Link>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
