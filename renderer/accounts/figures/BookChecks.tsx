import { CheckCircleFilled, CloseCircleFilled, ExclamationCircleFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { showYuan } from '../../../shared/fields/show.ts';
import type { BooksCheck } from '../../../shared/rules/accounts/types.ts';
import { useSentence } from '../../i18n.ts';
import { checkNameOf } from './checkNames.ts';

/** The sums that must agree: a tick each, or in red by how much they differ and what to do. */
export function BookChecks({ checks }: { readonly checks: readonly BooksCheck[] }): ReactNode {
  const { t } = useTranslation();
  if (checks.length === 0) return null;
  const wrong = checks.filter(({ ok }) => !ok);
  const right = checks.filter(({ ok }) => ok);
  return (
    <section className="book-checks" aria-label={t('accountsStatements.checks.title')}>
      {wrong.length > 0 && (
        <ul>
          {wrong.map((check, at) => (
            <Wrong key={`${check.code} ${at}`} check={check} />
          ))}
        </ul>
      )}
      {right.length > 0 && (
        <ul className="book-checks-right">
          {right.map(({ code }, at) => (
            <li key={`${code} ${at}`}>
              <CheckCircleFilled aria-hidden /> <CheckName code={code} />
              <span className="sr-only">{t('accountsStatements.checks.right')}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Wrong({ check }: { readonly check: BooksCheck }): ReactNode {
  const { t } = useTranslation();
  const sentence = useSentence();
  const { code, level, aFen, bFen, differenceFen } = check;
  const Icon = level === 'error' ? CloseCircleFilled : ExclamationCircleFilled;
  const params = {
    a: showYuan(aFen),
    b: showYuan(bFen),
    difference: showYuan(Math.abs(differenceFen)),
  };
  return (
    <li className={`book-wrong book-wrong-${level}`}>
      <p>
        <strong>
          <Icon aria-hidden /> {t(`accountsStatements.checks.wrong.${level}`)}{' '}
          <CheckName code={code} />
        </strong>{' '}
        {differenceFen !== 0 && (
          <span className="book-difference">
            {t('accountsStatements.checks.difference', params)}
          </span>
        )}
      </p>
      <p>{sentence({ code, params })}</p>
    </li>
  );
}

function CheckName({ code }: { readonly code: string }): ReactNode {
  const { t } = useTranslation();
  const name = checkNameOf(code);
  return name === undefined ? code : t(`accountsStatements.checks.names.${name}`);
}
