import { ArrowLeftOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Refused } from '../../app/forms/Refused.tsx';
import { Opening } from '../../app/frame/Opening.tsx';
import { Page } from '../../app/frame/Page.tsx';
import { useDuesYear } from '../duesData.ts';
import { DuesScopeBar } from '../DuesScopeBar.tsx';
import { duesPath } from '../duesPath.ts';
import { useDuesScope } from '../useDuesScope.ts';
import { PayersForm } from './PayersForm.tsx';
import { usePayerRows } from './payersData.ts';
import '../../registers/registers.css';
import '../../duties/duties.css';
import '../dues.css';

/** As what each member of a branch pays, set for all of them at once from a month on. */
export function PayersPage(): ReactNode {
  const { t } = useTranslation();
  const go = useNavigate();
  const { scope, choose, error: unknown } = useDuesScope();
  const { data, error } = useDuesYear(scope);
  const members = useMemo(
    () => data?.rows.filter(({ onRoll }) => onRoll).map(({ member }) => member) ?? [],
    [data],
  );
  const rows = usePayerRows(useMemo(() => members.map(({ id }) => id), [members]));
  const refused = unknown ?? error ?? rows.error;
  return (
    <Page
      title={t('dues.payers.title')}
      hint={t('dues.payers.hint')}
      actions={
        <Button icon={<ArrowLeftOutlined aria-hidden />} onClick={() => void go(duesPath(scope))}>
          {t('dues.payers.back')}
        </Button>
      }
    >
      <DuesScopeBar scope={scope} onChange={choose} ofYear={false} />
      <Refused error={refused} />
      {data && members.length === 0 && (
        <p className="quiet">{t('dues.noMembers', { year: data.year })}</p>
      )}
      {data && rows.data ? (
        <PayersForm
          key={`${scope.branch} ${scope.year}`}
          members={members}
          rows={rows.data}
          scope={scope}
          ledgerFrom={data.ledgerFrom}
        />
      ) : (
        refused === null && members.length > 0 && <Opening />
      )}
    </Page>
  );
}
