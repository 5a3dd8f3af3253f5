import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { trainingChannels, trainingTopics } from '../../shared/codes/index.ts';
import { HoursBy } from './HoursBy.tsx';
import type { TrainingYear } from './trainingData.ts';

/** The class-hours of all members together, by topic and by channel; nothing where there are none. */
export function Totals({ totals }: Pick<TrainingYear, 'totals'>): ReactNode {
  const { t } = useTranslation();
  if (Object.keys(totals.byChannel).length === 0) return null;
  return (
    <section aria-labelledby="training-by">
      <h2 id="training-by">{t('duties.training.totals')}</h2>
      <div className="side-by-side training-totals">
        <div>
          <h3>{t('duties.training.byTopic')}</h3>
          <HoursBy list={trainingTopics} hours={totals.byTopic} none="noTopic" />
        </div>
        <div>
          <h3>{t('duties.training.byChannel')}</h3>
          <HoursBy list={trainingChannels} hours={totals.byChannel} none="noChannel" />
        </div>
      </div>
    </section>
  );
}
