import { CheckCircleFilled, ClockCircleOutlined } from '@ant-design/icons';
import { Button, Checkbox } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { trainingChannels, trainingTopics } from '../../shared/codes/index.ts';
import { recordPath } from '../registers/paths.ts';
import { HoursBy } from './HoursBy.tsx';
import { HoursBar } from './HoursBar.tsx';
import type { TrainedMember } from './trainingData.ts';

/** So many at first, and so many more with each pressing. */
const step = 100;

/** Each member's class-hours of the year, as a bar towards the target. */
export function MemberHours({
  members,
}: {
  readonly members: readonly TrainedMember[];
}): ReactNode {
  const { t } = useTranslation();
  const [onlyShort, setOnlyShort] = useState(false);
  const [shown, setShown] = useState(step);
  const met = members.filter((member) => member.met).length;
  const chosen = onlyShort ? members.filter((member) => !member.met) : members;
  if (members.length === 0) return <p className="quiet">{t('duties.training.none')}</p>;
  const more = chosen.length - shown;
  return (
    <section aria-labelledby="training-members">
      <h2 id="training-members">{t('duties.training.members')}</h2>
      <p role="status">
        {t('duties.training.total', { count: members.length, met, short: members.length - met })}{' '}
        <Checkbox
          className="no-print"
          checked={onlyShort}
          onChange={({ target }) => setOnlyShort(target.checked)}
        >
          {t('duties.training.only')}
        </Checkbox>
      </p>
      <div className="scroll-x">
        <table className="data-table training-table">
          <caption className="sr-only">{t('duties.training.members')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('duties.training.name')}</th>
              <th scope="col">{t('duties.training.branch')}</th>
              <th scope="col">{t('duties.training.role')}</th>
              <th scope="col">{t('duties.training.progress')}</th>
              <th scope="col">{t('duties.training.courses')}</th>
              <th scope="col">{t('duties.training.state')}</th>
              <th scope="col" className="no-print">
                {t('duties.training.by')}
              </th>
            </tr>
          </thead>
          <tbody>
            {chosen.slice(0, shown).map((member) => (
              <tr key={member.id}>
                <th scope="row">
                  <Link to={recordPath('members', member.id)}>{member.name}</Link>
                </th>
                <td>{member.branch.name}</td>
                <td>{t(`duties.training.roles.${member.role}`)}</td>
                <td>
                  <HoursBar hours={member.hours} target={member.target} />
                </td>
                <td className="duty-number">
                  {t('duties.training.coursesOf', { count: member.courses })}
                </td>
                <td>
                  <Standing member={member} />
                </td>
                <td className="no-print">
                  {member.hours > 0 && (
                    <details>
                      <summary>{t('duties.training.by')}</summary>
                      <HoursBy list={trainingTopics} hours={member.byTopic} none="noTopic" />
                      <HoursBy list={trainingChannels} hours={member.byChannel} none="noChannel" />
                    </details>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && (
        <p className="actions no-print">
          <Button onClick={() => setShown(shown + step)}>
            {t('duties.more', { count: Math.min(more, step) })}
          </Button>
        </p>
      )}
    </section>
  );
}

/** Whether the target is reached, and by how much it is missed. */
function Standing({ member }: { readonly member: TrainedMember }): ReactNode {
  const { t } = useTranslation();
  const { met, hours, target } = member;
  if (target === null) return <span className="quiet">{t('duties.training.noTarget')}</span>;
  if (met)
    return (
      <span className="duty-mark duty-met">
        <CheckCircleFilled aria-hidden /> {t('duties.training.met')}
      </span>
    );
  return (
    <span className="duty-mark duty-due">
      <ClockCircleOutlined aria-hidden />{' '}
      {hours >= target
        ? t('duties.training.shortCourse')
        : t('duties.training.short', { hours: oneDecimal(target - hours) })}
    </span>
  );
}

/** Class-hours have one decimal; what adding them leaves behind it is no news. */
const oneDecimal = (hours: number): number => Math.round(hours * 10) / 10;
