import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const steps = ['choose', 'mapping', 'preview', 'save', 'result'] as const;
export type Step = (typeof steps)[number];

/** Where in the wizard the user is. */
export function ImportSteps({ step }: { readonly step: Step }): ReactNode {
  const { t } = useTranslation();
  const at = steps.indexOf(step);
  return (
    <ol className="import-steps">
      {steps.map((name, index) => (
        <li
          key={name}
          aria-current={name === step ? 'step' : undefined}
          className={index < at ? 'step-done' : index === at ? 'step-now' : undefined}
        >
          <span className="step-number">{index + 1}</span> {t(`importing.steps.${name}`)}
        </li>
      ))}
    </ol>
  );
}
