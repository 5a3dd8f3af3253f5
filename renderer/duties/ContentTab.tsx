import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { meetingKinds } from '../../shared/codes/index.ts';
import { Refused } from '../app/forms/Refused.tsx';
import { Opening } from '../app/frame/Opening.tsx';
import { recordPath } from '../registers/paths.ts';
import { type DutyYear, useDutyYear } from './dutyData.ts';
import { percent } from './percent.ts';
import { PrintHead } from './PrintHead.tsx';
import { ScopeBar } from './ScopeBar.tsx';
import { useCodeName } from './useCodeName.ts';
import { useScope } from './useScope.ts';

/** The content check of domain.md 4.2: meetings with nothing but votes or dues. */
export function ContentTab(): ReactNode {
  const { t } = useTranslation();
  const [scope, choose] = useScope();
  const { data, error } = useDutyYear(scope);
  return (
    <>
      <ScopeBar scope={scope} onChange={choose} />
      <p>{t('duties.content.what')}</p>
      <PrintHead {...scope} />
      <Refused error={error} />
      {data ? <Checked year={data.year} content={data.content} /> : error === null && <Opening />}
    </>
  );
}

function Checked({ year, content }: Pick<DutyYear, 'year' | 'content'>): ReactNode {
  const { t } = useTranslation();
  const codeName = useCodeName();
  const { total, thin, share, meetings } = content;
  if (share === null) return <p className="quiet">{t('duties.content.none', { year })}</p>;
  if (thin === 0) return <p role="status">{t('duties.content.fine', { year, total })}</p>;
  return (
    <>
      <p role="status">
        <strong>{t('duties.content.share', { year, total, thin, share: percent(share) })}</strong>
      </p>
      <div className="scroll-x">
        <table className="data-table">
          <caption className="sr-only">{t('duties.content.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('duties.content.on')}</th>
              <th scope="col">{t('duties.content.kind')}</th>
              <th scope="col">{t('duties.content.topic')}</th>
            </tr>
          </thead>
          <tbody>
            {meetings.map(({ id, topic, heldOn, kind }) => (
              <tr key={id}>
                <td className="duty-day">{heldOn}</td>
                <td>{codeName(meetingKinds, kind)}</td>
                <td>
                  <Link to={recordPath('meetings', id)}>{topic}</Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
