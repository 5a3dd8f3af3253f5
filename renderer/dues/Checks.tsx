import { CheckCircleFilled, CloseCircleFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { showYuan } from '../../shared/fields/show.ts';
import { useSentence } from '../i18n.ts';
import type { DuesCheck } from './duesData.ts';

/** Whether the sums agree: a green tick each, or in red by how much they do not. */
export function Checks({ checks }: { readonly checks: readonly DuesCheck[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <ul className="dues-checks" aria-label={t('dues.checksName')}>
      {checks.map((check) => (
        <li key={check.code} className={check.ok ? 'dues-ok' : 'dues-wrong'}>
          {check.ok ? (
            <span title={t(`dues.checks.${check.code}`)}>
              <CheckCircleFilled aria-hidden /> {t(`dues.checksShort.${check.code}`)}
            </span>
          ) : (
            <Wrong check={check} />
          )}
        </li>
      ))}
    </ul>
  );
}

function Wrong({ check }: { readonly check: DuesCheck }): ReactNode {
  const { t } = useTranslation();
  const sentence = useSentence();
  const { code, aFen, bFen, findings } = check;
  const differ = t('dues.checkWrong', {
    what: t(`dues.checks.${code}`),
    yuan: showYuan(Math.abs(aFen - bFen)),
    a: showYuan(aFen),
    b: showYuan(bFen),
  });
  return (
    <>
      <CloseCircleFilled aria-hidden /> {aFen !== bFen && differ}{' '}
      {findings.map((finding) => sentence({ ...finding, params: finding.params ?? {} })).join(' ')}
    </>
  );
}
