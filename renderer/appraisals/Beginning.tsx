import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Finding } from '../../shared/fields/finding.ts';
import type { Register } from '../../shared/registers/define.ts';
import { useSentence } from '../i18n.ts';
import { recordPath } from '../registers/paths.ts';
import type { AppraisalBeginning } from './appraisalData.ts';

interface Props {
  readonly register: Register;
  readonly year: number;
  readonly beginning: AppraisalBeginning;
  /** What kept it from being created. */
  readonly refused: readonly Finding[];
}

/** Who would be on the list, or why there is none to be made. */
export function Beginning({ register, year, beginning, refused }: Props): ReactNode {
  const { t } = useTranslation();
  const sentence = useSentence();
  const { on, people, most, existing } = beginning;
  const all = people.length;
  const probationary = people.filter((person) => person.probationary).length;
  return (
    <div aria-live="polite" className="stacked">
      {existing !== null && (
        <Alert
          type="info"
          showIcon
          title={t('appraisals.begin.existing', { year })}
          description={
            <Link to={recordPath(register.key, existing)}>{t('appraisals.begin.open')}</Link>
          }
        />
      )}
      {existing === null && all === 0 && (
        <Alert type="warning" showIcon title={t('appraisals.begin.nobody', { on })} />
      )}
      {existing === null && all > 0 && (
        <>
          <p>
            {t('appraisals.begin.people', { on, all, members: all - probationary, probationary })}
          </p>
          <p>{t('appraisals.begin.most', { most })}</p>
        </>
      )}
      {refused.map((finding) => (
        <Alert key={finding.code} type="error" showIcon title={sentence(finding)} />
      ))}
    </div>
  );
}
