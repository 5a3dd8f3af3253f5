import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EntryFrame } from './EntryFrame.tsx';
import { InstallBackup } from './InstallBackup.tsx';
import { LanguageStep } from './LanguageStep.tsx';
import { PasswordStep } from './PasswordStep.tsx';
import { SecretaryStep } from './SecretaryStep.tsx';
import { emptyDraft, type StepProps } from './setup.ts';
import { Steps } from './Steps.tsx';
import { UnitStep } from './UnitStep.tsx';

const steps = ['language', 'unit', 'secretary', 'password'] as const;

interface FirstRunProps {
  readonly onCode: (recoveryCode: string, replaces: boolean) => void;
}

/** The first run: language, unit, secretary, password; then the recovery code is shown. */
export function FirstRun({ onCode }: FirstRunProps) {
  const { t } = useTranslation();
  const [at, setAt] = useState(0);
  const [installing, setInstalling] = useState(false);
  const [draft, setDraft] = useState(emptyDraft);
  const step = steps[at] ?? 'language';
  const props: StepProps = {
    draft,
    onDraft: (change) => {
      setDraft({ ...draft, ...change });
    },
    onNext: () => {
      setAt(at + 1);
    },
    onBack: () => {
      setAt(at - 1);
    },
  };
  if (installing) {
    return (
      <InstallBackup
        onBack={() => {
          setInstalling(false);
        }}
      />
    );
  }
  return (
    <EntryFrame title={t('entry.firstRun.title')}>
      <Steps labels={steps.map((key) => t(`entry.firstRun.steps.${key}`))} current={at} />
      {step === 'language' && <LanguageStep {...props} />}
      {step === 'unit' && <UnitStep {...props} />}
      {step === 'secretary' && <SecretaryStep {...props} />}
      {step === 'password' && <PasswordStep {...props} onCode={onCode} />}
      {at <= 1 && (
        <p className="aside">
          <button
            type="button"
            className="link"
            onClick={() => {
              setInstalling(true);
            }}
          >
            {t('entry.firstRun.fromBackup')}
          </button>
        </p>
      )}
    </EntryFrame>
  );
}
