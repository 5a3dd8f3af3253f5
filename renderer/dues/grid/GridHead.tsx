import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Quarter, quarters } from '../collect/chosen.ts';

interface Props {
  /** The month of today, 1 to 12; 0 in another year. */
  readonly now: number;
  readonly ticking: boolean;
  readonly onQuarter: (quarter: Quarter) => void;
  readonly onMonth: (month: number) => void;
}

const months = Array.from({ length: 12 }, (_, at) => at + 1);

/** The headings; those of months and quarters tick them for everybody. */
export function GridHead({ now, ticking, onQuarter, onMonth }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" rowSpan={2} className="dues-name">
          {t('dues.grid.member')}
        </th>
        <th scope="col" rowSpan={2}>
          {t('dues.grid.kind')}
        </th>
        <th scope="col" rowSpan={2} className="dues-number">
          {t('dues.grid.base')}
        </th>
        <th scope="col" rowSpan={2} className="dues-number dues-edge">
          {t('dues.grid.month')}
        </th>
        {quarters.map((quarter) => {
          const name = t(`dues.grid.q${quarter}`);
          const all = t('dues.grid.allOfQuarter', { quarter: name });
          return (
            <th key={quarter} scope="colgroup" colSpan={3} className="dues-quarter">
              <HeadButton
                name={name}
                all={ticking ? all : null}
                onPress={() => onQuarter(quarter)}
              />
            </th>
          );
        })}
        {(['due', 'paid', 'arrears'] as const).map((sum) => (
          <th key={sum} scope="col" rowSpan={2} className="dues-number">
            {t(`dues.grid.${sum}`)}
          </th>
        ))}
      </tr>
      <tr aria-rowindex={2}>
        {months.map((month) => (
          <th
            key={month}
            scope="col"
            className={`dues-month${month % 3 === 0 ? ' dues-edge' : ''}${month === now ? ' dues-now' : ''}`}
          >
            <HeadButton
              name={t('dues.grid.monthOf', { month })}
              all={ticking ? t('dues.grid.allOfMonth', { month }) : null}
              onPress={() => onMonth(month)}
            />
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface HeadButtonProps {
  readonly name: string;
  /** What pressing does; null where nothing can be ticked. */
  readonly all: string | null;
  readonly onPress: () => void;
}

function HeadButton({ name, all, onPress }: HeadButtonProps): ReactNode {
  if (all === null) return name;
  return (
    <button type="button" className="dues-head" title={all} aria-label={all} onClick={onPress}>
      {name}
    </button>
  );
}
