import { CheckCircleFilled, CloseCircleFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { showYuan } from '../../shared/fields/show.ts';
import { useSentence } from '../i18n.ts';
import type { DuesCheck } from './duesData.ts';

/** Whether the sums agree: a green tick each, or in red by how much they do not. */
export function Checks({ checks }: { readonly checks: readonly DuesCheck[] }): ReactNode {
  const { t } = useTranslation();
  const sentence = useSentence();
  return (
    <ul className="dues-checks" aria-label={t('dues.checksName')}>
      {checks.map(({ code, ok, aFen, bFen, findings }) => {
        const what = t(`dues.checks.${code}`);
        if (ok)
          return (
            <li key={code} className="dues-ok">
              <CheckCircleFilled aria-hidden /> {what}
            </li>
          );
        return (
          <li key={code} className="dues-wrong">
            <CloseCircleFilled aria-hidden />{' '}
            {aFen === bFen
              ? findings
                  .map((finding) => sentence({ ...finding, params: finding.params ?? {} }))
                  .join(' ')
              : t('dues.checkWrong', {
                  what,
                  yuan: showYuan(Math.abs(aFen - bFen)),
                  a: showYuan(aFen),
                  b: showYuan(bFen),
                })}
          </li>
        );
      })}
    </ul>
  );
}
