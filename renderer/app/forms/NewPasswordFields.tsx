import { useTranslation } from 'react-i18next';
import type { NewPassword } from './newPassword.ts';
import { PasswordInput } from './PasswordInput.tsx';

interface NewPasswordFieldsProps {
  readonly password: NewPassword;
  readonly label: string;
  readonly autoFocus?: boolean;
}

/** A new password, twice, with plain advice. */
export function NewPasswordFields({ password, label, autoFocus = false }: NewPasswordFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <PasswordInput
        label={label}
        value={password.first}
        onChange={password.setFirst}
        autoComplete="new-password"
        hint={t('entry.password.advice')}
        error={password.firstError}
        autoFocus={autoFocus}
      />
      {password.warning !== undefined && (
        <p className="field-warning" role="status">
          {password.warning}
        </p>
      )}
      <PasswordInput
        label={t('entry.password.again')}
        value={password.again}
        onChange={password.setAgain}
        autoComplete="new-password"
        error={password.againError}
      />
    </>
  );
}
