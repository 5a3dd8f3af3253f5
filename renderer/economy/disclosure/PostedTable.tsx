import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import { disclosureItems } from '../../../shared/codes/index.ts';
import { disclosures } from '../../../shared/registers/disclosures.ts';
import { textIn } from '../../../shared/rules/reading.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { useCodeName } from '../../duties/useCodeName.ts';
import { recordPath } from '../../registers/paths.ts';
import { Headings } from '../parts/Headings.tsx';
import { ChangeDialog } from './ChangeDialog.tsx';
import { usePeriodText } from './usePeriodText.ts';

interface Props {
  readonly rows: readonly AnyRecord[];
  readonly keeps: boolean;
}

const columns = ['item', 'period', 'place', 'posted', 'supervisor', 'asked'] as const;
/** So many of the latest are in sight. */
const few = 10;

/** What was posted, where and how long, with questions and answers; the latest first. */
export function PostedTable({ rows, keeps }: Props): ReactNode {
  const { t } = useTranslation();
  const nameOf = useCodeName();
  const periodOf = usePeriodText();
  const [all, setAll] = useState(false);
  const [asking, setAsking] = useState<string | null>(null);
  const sorted = rows.toSorted((a, b) =>
    (textIn(b, 'fromOn') ?? '').localeCompare(textIn(a, 'fromOn') ?? ''),
  );
  const caption = t('economy.disclosure.posted');
  return (
    <section>
      <h2>{caption}</h2>
      {rows.length === 0 ? (
        <p className="quiet">{t('economy.disclosure.nonePosted')}</p>
      ) : (
        <ScrollBox label={caption}>
          <table className="data-table estate-table">
            <caption className="sr-only">{caption}</caption>
            <Headings
              acting={keeps}
              headings={columns.map((key) => ({
                key,
                name: t(`economy.disclosure.columns.${key}`),
              }))}
            />
            <tbody>
              {(all ? sorted : sorted.slice(0, few)).map((row) => {
                const id = textIn(row, 'id') ?? '';
                const objection = textIn(row, 'objection');
                const answer = textIn(row, 'answer');
                const item = nameOf(disclosureItems, textIn(row, 'item') ?? '');
                return (
                  <tr key={id}>
                    <th scope="row">
                      <Link to={recordPath(disclosures.key, id)}>{item}</Link>
                    </th>
                    <td>{periodOf(textIn(row, 'period') ?? '')}</td>
                    <td>{textIn(row, 'place')}</td>
                    <td>
                      <span className="duty-day">{textIn(row, 'fromOn')}</span>
                      {textIn(row, 'toOn') !== null && (
                        <small className="duty-day">
                          {t('economy.until', { on: textIn(row, 'toOn') ?? '' })}
                        </small>
                      )}
                    </td>
                    <td>{textIn(row, 'supervisor')}</td>
                    <td>
                      {objection}
                      {objection !== null && (
                        <small className={answer === null ? 'estate-due' : undefined}>
                          {answer === null
                            ? t('economy.disclosure.unanswered')
                            : t('economy.disclosure.answerOf', { answer })}
                        </small>
                      )}
                    </td>
                    {keeps && (
                      <td className="no-print">
                        {objection === null && (
                          <Button
                            size="small"
                            aria-label={t('economy.disclosure.askName', { item })}
                            onClick={() => setAsking(id)}
                          >
                            {t('economy.disclosure.ask')}
                          </Button>
                        )}
                      </td>
                    )}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </ScrollBox>
      )}
      {sorted.length > few && (
        <p className="actions no-print">
          <Button size="small" onClick={() => setAll(!all)}>
            {all
              ? t('economy.disclosure.fewer')
              : t('economy.disclosure.allPosted', { count: sorted.length })}
          </Button>
        </p>
      )}
      {asking !== null && (
        <ChangeDialog
          title={t('economy.disclosure.askTitle')}
          id={asking}
          fields={['objection', 'objectedOn']}
          today="objectedOn"
          saved={t('economy.disclosure.asked')}
          onClose={() => setAsking(null)}
        />
      )}
    </section>
  );
}
