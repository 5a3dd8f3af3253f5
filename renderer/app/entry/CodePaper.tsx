import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n.ts';
import { dayText } from '../frame/times.ts';

/** The page that is printed: the code and what to do with it. On screen it is not shown. */
export function CodePaper({
  groups,
  unit,
}: {
  readonly groups: readonly string[];
  readonly unit?: string;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <section className="paper" aria-hidden="true">
      <h1>{t('entry.code.paper.title')}</h1>
      {unit !== undefined && <p>{t('entry.code.paper.unit', { unit })}</p>}
      <p>{t('entry.code.paper.date', { date: dayText(language, new Date()) })}</p>
      <ol className="code-groups">
        {groups.map((group) => (
          <li key={group}>{group}</li>
        ))}
      </ol>
      <ol className="paper-rules">
        <li>{t('entry.code.paper.first')}</li>
        <li>{t('entry.code.paper.second')}</li>
        <li>{t('entry.code.paper.third')}</li>
        <li>{t('entry.code.paper.fourth')}</li>
      </ol>
      <p className="paper-sign">{t('entry.code.paper.sign')}</p>
    </section>
  );
}
