import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { ApiError } from '../../api/apiError.ts';
import { useSentence } from '../../i18n.ts';

/** A page that broke off: what is known of it, and a way on. */
export function Failed() {
  const { t } = useTranslation();
  const say = useSentence();
  const error = useRouteError();
  return (
    <main className="page" role="alert">
      <h1>{t('shell.failed.title')}</h1>
      <p>{error instanceof ApiError ? say(error) : t('shell.failed.advice')}</p>
      <p className="actions">
        <Button
          type="primary"
          onClick={() => {
            window.location.reload();
          }}
        >
          {t('common.retry')}
        </Button>
        <Button
          onClick={() => {
            window.location.assign('/');
          }}
        >
          {t('common.backHome')}
        </Button>
      </p>
    </main>
  );
}
