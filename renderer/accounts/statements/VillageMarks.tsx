import { CheckCircleFilled, ExclamationCircleFilled, InfoCircleFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FiguresAnswer, YearFigures } from '../figures/answers.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { useLabel } from '../../i18n.ts';
import { percentText } from '../figures/amountText.ts';

interface Props {
  readonly figures: FiguresAnswer;
  readonly now: YearFigures;
}

/** More than this from one source is worth a word. */
const muchFromOne = 0.5;

/** What the figures say, in sentences: the tier, the sources, the debts. */
export function VillageMarks({ figures, now }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const tier = figures.tiers.find((each) => each.tier === now.tier);
  const [largest] = figures.sources;
  const reasons = now.indebtedReasons.map((reason) =>
    t(
      reason === 'expenses-above-income'
        ? 'accountsStatements.village.reasons.expenses'
        : 'accountsStatements.village.reasons.liabilities',
    ),
  );
  return (
    <section aria-label={t('accountsStatements.village.marks')}>
      {now.partial && (
        <p className="hint">{t('accountsStatements.village.partial', { year: now.year })}</p>
      )}
      <ul className="village-marks">
        <Mark bad={now.shell}>
          {t('accountsStatements.village.tierIs', {
            amount: showYuan(now.operatingIncomeFen),
            tier: tier === undefined ? '' : labelOf(tier.label),
          })}{' '}
          {now.shell && <strong>{t('accountsStatements.village.shell')}</strong>}
        </Mark>
        {largest !== undefined && (
          <Mark bad={figures.largestShare > muchFromOne}>
            {t('accountsStatements.village.largest', {
              name: labelOf(largest.name),
              share: percentText(figures.largestShare),
            })}{' '}
            {figures.largestShare > muchFromOne && t('accountsStatements.village.concentrated')}{' '}
            <span className="quiet">
              {t('accountsStatements.village.herfindahl', {
                value: figures.herfindahl.toFixed(2),
              })}
            </span>
          </Mark>
        )}
        <Mark bad={now.indebted} good>
          {t('accountsStatements.village.debtRatioIs', { share: percentText(now.debtRatio) })}{' '}
          {now.indebted ? (
            <>
              <strong>{t('accountsStatements.village.indebted')}</strong>
              {t('register.colon')}
              {reasons.join(t('register.listSeparator'))}
            </>
          ) : (
            t('accountsStatements.village.notIndebted')
          )}
        </Mark>
      </ul>
    </section>
  );
}

interface MarkProps {
  readonly bad: boolean;
  /** Where nothing is amiss this is a good sign, not only a fact. */
  readonly good?: boolean;
  readonly children: ReactNode;
}

function Mark({ bad, good = false, children }: MarkProps): ReactNode {
  const { t } = useTranslation();
  const Icon = bad ? ExclamationCircleFilled : good ? CheckCircleFilled : InfoCircleFilled;
  return (
    <li className={bad ? 'village-mark village-bad' : 'village-mark'}>
      <Icon aria-hidden /> {bad && <strong>{t('accountsStatements.village.attention')}</strong>}{' '}
      {children}
    </li>
  );
}
