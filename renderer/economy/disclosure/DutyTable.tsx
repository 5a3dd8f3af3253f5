import { CheckCircleFilled, ClockCircleOutlined, ExclamationCircleFilled } from '@ant-design/icons';
import { type ReactNode, useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DisclosureDuty } from '../../../electron/core/economy/answers.ts';
import { disclosureItems } from '../../../shared/codes/index.ts';
import { disclosures } from '../../../shared/registers/disclosures.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { useCodeName } from '../../duties/useCodeName.ts';
import { newPath, recordPath } from '../../registers/paths.ts';
import { today } from '../../ui/today.ts';
import { Headings } from '../parts/Headings.tsx';
import { usePeriodText } from './usePeriodText.ts';

interface Props {
  readonly duties: readonly DisclosureDuty[];
  readonly keeps: boolean;
}

const columns = ['item', 'period', 'dueOn', 'state'] as const;
const signs = {
  posted: { Icon: CheckCircleFilled, className: 'estate-good' },
  late: { Icon: CheckCircleFilled, className: 'estate-due' },
  due: { Icon: ClockCircleOutlined, className: 'estate-due' },
  overdue: { Icon: ExclamationCircleFilled, className: 'estate-bad' },
} as const;
const isOpen = ({ state }: DisclosureDuty): boolean => state === 'due' || state === 'overdue';
/** So many that are done are in sight. */
const fewDone = 4;

/** What is to be posted and by when, the overdue first; what was posted follows. */
export function DutyTable({ duties, keeps }: Props): ReactNode {
  const { t } = useTranslation();
  const nameOf = useCodeName();
  const periodOf = usePeriodText();
  const [all, setAll] = useState(false);
  const open = duties.filter(isOpen).toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
  const done = duties
    .filter((duty) => !isOpen(duty))
    .toSorted((a, b) => b.dueOn.localeCompare(a.dueOn));
  const caption = t('economy.disclosure.duties');
  return (
    <section>
      <h2>{caption}</h2>
      {open.length === 0 && <p className="quiet">{t('economy.disclosure.noneDue')}</p>}
      {duties.length > 0 && (
        <ScrollBox label={caption}>
          <table className="data-table estate-table">
            <caption className="sr-only">{caption}</caption>
            <Headings
              acting
              headings={columns.map((key) => ({
                key,
                name: t(`economy.disclosure.columns.${key}`),
              }))}
            />
            <tbody>
              {[...open, ...(all ? done : done.slice(0, fewDone))].map((duty) => {
                const { Icon, className } = signs[duty.state];
                const item = nameOf(disclosureItems, duty.item);
                const period = periodOf(duty.period);
                return (
                  <tr key={`${duty.item} ${duty.period}`}>
                    <th scope="row">{item}</th>
                    <td>{period}</td>
                    <td className="duty-day">{duty.dueOn}</td>
                    <td>
                      <span className={className}>
                        <Icon aria-hidden /> {t(`economy.disclosure.state.${duty.state}`)}
                      </span>
                      {duty.postedOn !== null && <small>{duty.postedOn}</small>}
                    </td>
                    <td className="no-print">
                      {duty.disclosure !== null ? (
                        <Link to={recordPath(disclosures.key, duty.disclosure)}>
                          {t('economy.look')}
                        </Link>
                      ) : (
                        keeps && (
                          <Link
                            className="duty-go"
                            aria-label={t('economy.disclosure.recordName', { item, period })}
                            to={newPath(disclosures.key, {
                              item: duty.item,
                              period: duty.period,
                              fromOn: today(),
                            })}
                          >
                            {t('economy.disclosure.record')}
                          </Link>
                        )
                      )}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </ScrollBox>
      )}
      {done.length > fewDone && (
        <p className="actions no-print">
          <Button size="small" onClick={() => setAll(!all)}>
            {all
              ? t('economy.disclosure.fewer')
              : t('economy.disclosure.allDone', { count: done.length })}
          </Button>
        </p>
      )}
    </section>
  );
}
