import { Alert, Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import type { Register } from '../../shared/registers/define.ts';
import { findRegister } from '../../shared/registers/index.ts';
import { sheetOf } from '../../shared/registers/sheetOf.ts';
import { Refused } from '../app/forms/Refused.tsx';
import { Page } from '../app/frame/Page.tsx';
import { UnknownPage } from '../app/frame/UnknownPage.tsx';
import { useMay } from '../app/session.ts';
import { useLabel } from '../i18n.ts';
import { listPath } from '../registers/paths.ts';
import { ChooseFile } from './ChooseFile.tsx';
import { ImportSteps, type Step } from './ImportSteps.tsx';
import { MappingStep } from './MappingStep.tsx';
import { PreviewStep } from './PreviewStep.tsx';
import { ResultStep } from './ResultStep.tsx';
import { useImport } from './useImport.ts';
import { Working } from './Working.tsx';
import '../registers/registers.css';
import './importing.css';

/** A spreadsheet into a register, in five steps; nothing is written before the fourth. */
export function ImportPage(): ReactNode {
  const { register: key = '' } = useParams();
  const register = findRegister(key);
  const keeps = useMay('keep');
  if (register === undefined || !keeps) return <UnknownPage />;
  return <Wizard key={key} register={sheetOf(register)} />;
}

function Wizard({ register }: { readonly register: Register }): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const go = useNavigate();
  const importing = useImport(register.key);
  const { view, work, result, error, cancelled, drop } = importing;
  const [looking, setLooking] = useState<'mapping' | 'preview'>('mapping');
  const begun = view !== undefined;
  const step: Step =
    result !== null ? 'result' : work?.kind === 'save' ? 'save' : begun ? looking : 'choose';
  const again = (): void => {
    setLooking('mapping');
    void drop();
  };
  return (
    <Page
      title={t('importing.title', { register: labelOf(register.label) })}
      actions={
        <Button onClick={() => void drop().then(() => go(listPath(register.key)))}>
          {t(result === null ? 'importing.giveUp' : 'register.toList')}
        </Button>
      }
    >
      <ImportSteps step={step} />
      <Refused error={error} />
      {cancelled && <Alert type="info" showIcon title={t('importing.cancelled')} />}
      {work !== null && (
        <Working
          work={work}
          onCancel={() => {
            importing.cancel();
            if (work.kind === 'read') again();
          }}
        />
      )}
      {step === 'choose' && work === null && (
        <ChooseFile
          register={register}
          busy={importing.beginning}
          onFile={(file) => importing.begin(file)}
        />
      )}
      {step === 'mapping' && begun && (
        <MappingStep
          register={register}
          view={view}
          importing={importing}
          onNext={() => setLooking('preview')}
          onAgain={again}
        />
      )}
      {step === 'preview' && begun && (
        <PreviewStep
          key={importing.round}
          register={register}
          view={view}
          importing={importing}
          onBack={() => setLooking('mapping')}
        />
      )}
      {result !== null && (
        <ResultStep register={register} result={result} importing={importing} onAgain={again} />
      )}
    </Page>
  );
}
