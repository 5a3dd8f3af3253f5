import { FileExcelOutlined, FormOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { importPath, newPath } from '../../registers/paths.ts';
import { SinceForm } from '../../settings/SinceForm.tsx';
import { useMay } from '../session.ts';

/** No meeting is recorded yet: the old minutes come in, or a first one is written down. */
export function BeginMeetings() {
  const { t } = useTranslation();
  const mayKeep = useMay('keep');
  return (
    <section className="card work-begin" aria-labelledby="home-begin">
      <h2 id="home-begin">{t('duties.begin.title')}</h2>
      <p>{t('duties.begin.what')}</p>
      {mayKeep && (
        <ul className="do-next">
          <li>
            <Link to={importPath('meetings')}>
              <span aria-hidden="true">
                <FileExcelOutlined />
              </span>
              {t('duties.begin.import')}
            </Link>
          </li>
          <li>
            <Link to={newPath('meetings')}>
              <span aria-hidden="true">
                <FormOutlined />
              </span>
              {t('duties.begin.first')}
            </Link>
          </li>
        </ul>
      )}
      <SinceForm />
    </section>
  );
}
