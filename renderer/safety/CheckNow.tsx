import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.ts';
import { Refused } from '../app/forms/Refused.tsx';
import { useSentence } from '../i18n.ts';

/** More problems than this help nobody on a screen. */
const shownProblems = 50;

/** The check of the whole store, and what it found. */
export function CheckNow() {
  const { t } = useTranslation();
  const say = useSentence();
  const check = useMutation({ mutationFn: () => answer(api.audit.check.$post()) });
  const problems = check.data?.problems;
  return (
    <section>
      <p className="hint">{t('safety.check.hint')}</p>
      <p className="actions">
        <Button
          type="primary"
          size="large"
          loading={check.isPending}
          onClick={() => {
            check.mutate();
          }}
        >
          {t(check.isPending ? 'safety.check.running' : 'safety.check.run')}
        </Button>
      </p>
      <div aria-live="polite">
        <Refused error={check.error} />
        {problems?.length === 0 && <Alert type="success" showIcon title={t('safety.check.good')} />}
        {problems !== undefined && problems.length > 0 && (
          <Alert
            type="error"
            showIcon
            title={t('safety.check.bad', { count: problems.length })}
            description={
              <>
                <p>{t('safety.check.advice')}</p>
                <ul>
                  {problems.slice(0, shownProblems).map((problem, index) => (
                    <li key={index}>{say(problem)}</li>
                  ))}
                </ul>
                {problems.length > shownProblems && (
                  <p>{t('safety.check.more', { count: problems.length - shownProblems })}</p>
                )}
              </>
            }
          />
        )}
      </div>
    </section>
  );
}
