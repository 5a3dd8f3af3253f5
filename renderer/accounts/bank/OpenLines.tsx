import { Radio } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { showYuan } from '../../../shared/fields/show.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';

interface OpenLine {
  readonly id: string;
  readonly day: string;
  readonly text: string;
  readonly amountFen: number;
  readonly link?: ReactNode;
}

interface Props {
  readonly caption: string;
  /** What is said where there are none. */
  readonly none: string;
  readonly lines: readonly OpenLine[];
  readonly choosable: boolean;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** The lines of one side that are not matched; one may be chosen. */
export function OpenLines({ caption, none, lines, choosable, chosen, onChoose }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <div>
      <h3>{caption}</h3>
      {lines.length === 0 ? (
        <p className="quiet">{none}</p>
      ) : (
        <ScrollBox label={caption}>
          <table className="data-table book-table open-lines">
            <caption className="sr-only">{caption}</caption>
            <thead>
              <tr>
                {choosable && <th scope="col">{t('accountsStatements.bank.choose')}</th>}
                <th scope="col">{t('accountsStatements.columns.day')}</th>
                <th scope="col">{t('accountsStatements.columns.summary')}</th>
                <th scope="col" className="figures">
                  {t('accountsStatements.bank.inOrOut')}
                </th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ id, day, text, amountFen, link }) => (
                <tr key={id}>
                  {choosable && (
                    <td>
                      <Radio
                        checked={id === chosen}
                        aria-label={`${day} ${text} ${showYuan(amountFen)}`}
                        onChange={() => onChoose(id)}
                      />
                    </td>
                  )}
                  <td className="duty-day">{day}</td>
                  <td>
                    {link} {text}
                  </td>
                  <td className="figures">{showYuan(amountFen)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </div>
  );
}
