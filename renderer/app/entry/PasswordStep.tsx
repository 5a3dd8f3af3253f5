import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client.ts';
import { keys } from '../../api/queryClient.ts';
import { useLanguage } from '../../i18n.ts';
import { NewPasswordFields } from '../forms/NewPasswordFields.tsx';
import { useNewPassword } from '../forms/newPassword.ts';
import { Refused } from '../forms/Refused.tsx';
import { setupOf, type StepProps } from './setup.ts';
import { StepButtons } from './StepButtons.tsx';

interface PasswordStepProps extends StepProps {
  readonly onCode: (recoveryCode: string, replaces: boolean) => void;
}

/** Step 4: the password; then the ledger is made. */
export function PasswordStep({ draft, onBack, onCode }: PasswordStepProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const queries = useQueryClient();
  const password = useNewPassword();
  const setUp = useMutation({
    mutationFn: (chosen: string) => {
      const usualPost = t('entry.firstRun.secretary.postDefault');
      return answer(api.state.setup.$post({ json: setupOf(draft, language, chosen, usualPost) }));
    },
    onSuccess: ({ recoveryCode }) => {
      onCode(recoveryCode, false);
      return queries.invalidateQueries({ queryKey: keys.state });
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = password.submit();
        if (chosen !== undefined && !setUp.isPending) setUp.mutate(chosen);
      }}
    >
      <h2>{t('entry.firstRun.password.title')}</h2>
      <p className="hint">{t('entry.firstRun.password.hint')}</p>
      <NewPasswordFields password={password} label={t('entry.password.first')} autoFocus />
      <Refused error={setUp.error} />
      <StepButtons
        onBack={onBack}
        loading={setUp.isPending}
        label={t(setUp.isPending ? 'entry.firstRun.creating' : 'entry.firstRun.create')}
      />
    </form>
  );
}
