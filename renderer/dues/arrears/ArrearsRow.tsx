import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { showMonths } from '../../../shared/fields/showMonths.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { useLanguage } from '../../i18n.ts';
import { recordPath } from '../../registers/paths.ts';
import type { ArrearsMember } from './arrearsData.ts';
import { FollowUps } from './FollowUps.tsx';
import { LastFollowUp } from './LastFollowUp.tsx';
import { LevelMark } from './LevelMark.tsx';
import { levelOf } from './levels.ts';
import { payPath } from './payPath.ts';

interface Props {
  readonly row: ArrearsMember;
  readonly asOf: string;
  readonly keeps: boolean;
  /** Members of several branches stand in the table. */
  readonly ofBranch: boolean;
  readonly columns: number;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One member in arrears; what has been owed and said unfolds below. */
export function ArrearsRow(props: Props): ReactNode {
  const { row, asOf, keeps, ofBranch, columns, open, onToggle } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const { member, months, inARow } = row;
  const { name } = member;
  const about = [ofBranch && member.branch.name, member.phone].filter(
    (part) => typeof part === 'string',
  );
  // Of who is behind, the months of the running quarter count too (shared/rules/dues/arrears.ts).
  const running = inARow - months.filter((month) => month >= (row.inARowSince ?? '')).length;
  const details = `arrears-${member.id}`;
  return (
    <>
      <tr>
        <td>
          <LevelMark level={levelOf(row.level)} />
        </td>
        <th scope="row">
          <Link to={recordPath('members', member.id)}>{name}</Link>
          {about.map((part) => (
            <small key={part}>{part}</small>
          ))}
        </th>
        <td className="duty-day">
          {inARow > 0 && <strong>{t('dues.arrears.monthsOf', { count: inARow })}</strong>}
          {running > 0 && <small>{t('dues.arrears.running', { count: running })}</small>}
          {months.length > inARow && (
            <small>{t('dues.arrears.ofAll', { count: months.length })}</small>
          )}
        </td>
        <td className="figures">{showYuan(row.amountFen)}</td>
        <td className="duty-day">{showMonths(row.since, language)}</td>
        <td className="duty-day">{row.lastPaidOn ?? t('dues.arrears.neverPaid')}</td>
        <td>
          <LastFollowUp row={row} asOf={asOf} />
        </td>
        <td className="no-print">
          <span className="arrears-actions">
            {keeps && (
              <Link
                className="duty-go"
                to={payPath(row)}
                aria-label={t('dues.arrears.payName', { name })}
              >
                {t('dues.arrears.pay')}
              </Link>
            )}
            <Button
              aria-expanded={open}
              aria-controls={details}
              aria-label={t(open ? 'dues.arrears.foldName' : 'dues.arrears.unfoldName', { name })}
              onClick={onToggle}
            >
              {t(open ? 'dues.arrears.fold' : 'dues.arrears.unfold')}
            </Button>
          </span>
        </td>
      </tr>
      {open && (
        <tr id={details} className="arrears-open no-print">
          <td colSpan={columns}>
            <p>
              <strong>{t('dues.arrears.months')}</strong>
              {t('register.colon')}
              {showMonths(months.join(','), language)}
            </p>
            <FollowUps row={row} keeps={keeps} />
          </td>
        </tr>
      )}
    </>
  );
}
