import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { timeText } from '../app/frame/times.ts';
import { useSession } from '../app/session.ts';
import { useLanguage } from '../i18n.ts';
import type { OperatorLine } from './operators.ts';
import { useRoleName } from './useRoleName.ts';

interface OperatorTableProps {
  readonly operators: readonly OperatorLine[];
  /** Absent where this operator may not retire others. */
  readonly onRetire?: (operator: OperatorLine) => void;
}

/** The operators, with those who have left. Nobody retires themselves: the successor does it. */
export function OperatorTable({ operators, onRetire }: OperatorTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const me = useSession().operator.id;
  const roleName = useRoleName();
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={t('operators.list')}>
      <table className="plain-table">
        <caption className="sr-only">{t('operators.list')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('operators.name')}</th>
            <th scope="col">{t('operators.post')}</th>
            <th scope="col">{t('operators.role')}</th>
            <th scope="col">{t('operators.state')}</th>
            {onRetire && (
              <th scope="col">
                <span className="sr-only">{t('operators.retire.button')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {operators.map((operator) => (
            <tr key={operator.id} className={operator.retiredAt === null ? '' : 'retired'}>
              <td>
                {operator.name}
                {operator.id === me && <span className="mark">{t('operators.you')}</span>}
              </td>
              <td>{operator.post}</td>
              <td>{roleName(operator.role)}</td>
              <td>
                {operator.retiredAt === null
                  ? t('operators.atWork')
                  : t('operators.retiredAt', { at: timeText(language, operator.retiredAt) })}
              </td>
              {onRetire && (
                <td>
                  {operator.retiredAt === null && operator.id !== me && (
                    <Button
                      aria-label={t('operators.retire.of', { name: operator.name })}
                      onClick={() => {
                        onRetire(operator);
                      }}
                    >
                      {t('operators.retire.button')}
                    </Button>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
