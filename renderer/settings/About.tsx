import { useTranslation } from 'react-i18next';
import { useSession } from '../app/session.ts';

/** What a technician asks for on the phone. */
export function About() {
  const { t } = useTranslation();
  const { unit, appVersion, schemaVersion } = useSession();
  return (
    <section className="narrow">
      <h2>{t('settings.about.title')}</h2>
      <p>
        {unit.code === ''
          ? t('settings.about.unitOnly', { name: unit.name })
          : t('settings.about.unit', { name: unit.name, code: unit.code })}
      </p>
      <p>{t('settings.about.version', { version: appVersion })}</p>
      <p>{t('settings.about.schema', { version: schemaVersion })}</p>
      <p>{t('settings.about.offline')}</p>
    </section>
  );
}
