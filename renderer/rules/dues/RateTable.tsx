import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { payerKinds } from '../../../shared/codes/index.ts';
import { showMonths } from '../../../shared/fields/showMonths.ts';
import { duesRates } from '../../../shared/registers/duesRates.ts';
import { useMay } from '../../app/session.ts';
import { useCodeName } from '../../duties/useCodeName.ts';
import { useLanguage } from '../../i18n.ts';
import { recordPath } from '../../registers/paths.ts';
import { OriginMark } from '../OriginMark.tsx';
import { NewRatesDialog } from './NewRatesDialog.tsx';
import { type RateGroup, stateOf } from './rateGroups.ts';
import { TakeBackRates } from './TakeBackRates.tsx';
import { useBandText } from './useBandText.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';

interface Props {
  readonly caption: string;
  readonly groups: readonly RateGroup[];
  /** Those of other tables too. */
  readonly all: readonly RateGroup[];
  /** `YYYY-MM` of today. */
  readonly month: string;
}

/** Rates, a line for each kind of payer and month from which they hold. */
export function RateTable({ caption, groups, all, month }: Props): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const keeps = useMay('keep');
  const codeName = useCodeName();
  const [changing, setChanging] = useState<RateGroup | null>(null);
  return (
    <ScrollBox label={caption}>
      <table className="data-table rule-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('duties.rules.rates.kind')}</th>
            <th scope="col">{t('duties.rules.rates.from')}</th>
            <th scope="col">{t('duties.rules.rates.rate')}</th>
            <th scope="col">{t('duties.rules.source')}</th>
            <th scope="col">{t('duties.rules.originTitle')}</th>
            {keeps && <th scope="col">{t('duties.rules.action')}</th>}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => {
            const name = codeName(payerKinds, group.kind);
            const state = stateOf(group, all, month);
            return (
              <tr key={group.key} className={state === 'before' ? 'rule-off' : undefined}>
                <th scope="row">{name}</th>
                <td className="duty-day">
                  {showMonths(group.from, language)}
                  {state !== 'now' && <small>{t(`duties.rules.rates.${state}`)}</small>}
                </td>
                <td>
                  <Bands group={group} />
                </td>
                <td className="rule-text">{String(group.rows[0]?.['source'] ?? '')}</td>
                <td>
                  <OriginMark origin={group.origin} off={false} />
                </td>
                {keeps && (
                  <td>
                    <span className="rule-actions">
                      {state === 'now' && (
                        <Button
                          size="small"
                          aria-label={t('duties.rules.rates.changeName', { kind: name })}
                          onClick={() => setChanging(group)}
                        >
                          {t('duties.rules.rates.change')}
                        </Button>
                      )}
                      {group.origin !== 'shipped' && <TakeBackRates group={group} kind={name} />}
                    </span>
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {changing && (
        <NewRatesDialog
          group={changing}
          kind={codeName(payerKinds, changing.kind)}
          taken={all
            .filter(({ kind, origin }) => kind === changing.kind && origin !== 'shipped')
            .map(({ from }) => from)}
          month={month}
          onClose={() => setChanging(null)}
        />
      )}
    </ScrollBox>
  );
}

/** The user's own bands lead to their records. */
function Bands({ group }: { readonly group: RateGroup }): ReactNode {
  const bandText = useBandText();
  return (
    <ul className="plain-list">
      {group.rows.map((row, at) => {
        const text = bandText(row, group.rows[at + 1]);
        const { id } = row;
        return (
          <li key={text}>
            {typeof id === 'string' ? <Link to={recordPath(duesRates.key, id)}>{text}</Link> : text}
          </li>
        );
      })}
    </ul>
  );
}
