import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BandDraft } from './ratesDraft.ts';

interface Props {
  readonly bands: readonly BandDraft[];
  readonly onChange: (bands: readonly BandDraft[]) => void;
}

/** The bands of a base, the lowest first, each with its rate. */
export function BandRows({ bands, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const change = (at: number, part: Partial<BandDraft>): void =>
    onChange(bands.map((band, own) => (own === at ? { ...band, ...part } : band)));
  return (
    <>
      <table className="data-table rates-bands">
        <caption className="sr-only">{t('duties.rules.rates.bands')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('duties.rules.rates.bandAbove')}</th>
            <th scope="col">{t('duties.rules.rates.bandPercent')}</th>
            <th scope="col">{t('duties.rules.action')}</th>
          </tr>
        </thead>
        <tbody>
          {bands.map((band, at) => (
            <tr key={at}>
              <td>
                {at === 0 && band.aboveFen === '' ? (
                  t('duties.rules.rates.lowest')
                ) : (
                  <input
                    aria-label={t('duties.rules.rates.bandAboveOf', { number: at + 1 })}
                    inputMode="decimal"
                    value={band.aboveFen}
                    onChange={(event) => change(at, { aboveFen: event.target.value })}
                  />
                )}
              </td>
              <td>
                <input
                  aria-label={t('duties.rules.rates.bandPercentOf', { number: at + 1 })}
                  inputMode="decimal"
                  value={band.percent}
                  onChange={(event) => change(at, { percent: event.target.value })}
                />
              </td>
              <td>
                {at > 0 && (
                  <Button
                    size="small"
                    aria-label={t('duties.rules.rates.bandRemoveOf', { number: at + 1 })}
                    onClick={() => onChange(bands.filter((_, own) => own !== at))}
                  >
                    {t('duties.rules.rates.bandRemove')}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="actions">
        <Button
          size="small"
          icon={<PlusOutlined aria-hidden />}
          onClick={() => onChange([...bands, { aboveFen: '0', percent: '' }])}
        >
          {t('duties.rules.rates.bandAdd')}
        </Button>
      </p>
    </>
  );
}
