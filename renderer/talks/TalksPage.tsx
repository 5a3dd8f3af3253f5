import { PlusOutlined, UnorderedListOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { meetings } from '../../shared/registers/meetings.ts';
import { keys } from '../api/queryClient.ts';
import { Refused } from '../app/forms/Refused.tsx';
import { Opening } from '../app/frame/Opening.tsx';
import { Page } from '../app/frame/Page.tsx';
import { useMay } from '../app/session.ts';
import { DutyMark } from '../duties/DutyMark.tsx';
import { PrintHead } from '../duties/PrintHead.tsx';
import { ScopeBar } from '../duties/ScopeBar.tsx';
import { useScope } from '../duties/useScope.ts';
import { useLabel } from '../i18n.ts';
import { fetchList } from '../registers/data/records.ts';
import { listStatePath, newPath } from '../registers/paths.ts';
import { TalkMatrix } from './TalkMatrix.tsx';
import { type TalkYear, useTalks } from './talksData.ts';
import '../registers/registers.css';
import '../duties/duties.css';
import './talks.css';

/** Heart-to-heart talks (domain.md 4.2): who talked with whom in the year, and who has yet to. */
export function TalksPage(): ReactNode {
  const { t } = useTranslation();
  const go = useNavigate();
  const keeps = useMay('keep');
  const [scope, choose] = useScope();
  const first = useFirstBranch();
  const branch = scope.branch ?? first.branch;
  const { data, error } = useTalks(scope.year, branch);
  return (
    <Page
      title={t('duties.talks.title')}
      hint={t('duties.talks.hint')}
      actions={
        <>
          {keeps && (
            <Button
              type="primary"
              icon={<PlusOutlined aria-hidden />}
              onClick={() =>
                void go(newPath('meetings', { kind: 'talk', ...(branch !== null && { branch }) }))
              }
            >
              {t('duties.talks.add')}
            </Button>
          )}
          <Button
            icon={<UnorderedListOutlined aria-hidden />}
            onClick={() => void go(talksOf(branch))}
          >
            {t('duties.talks.list')}
          </Button>
        </>
      }
    >
      <ScopeBar scope={{ ...scope, branch }} onChange={choose} oneBranch />
      <PrintHead year={scope.year} branch={branch} />
      <Refused error={first.error ?? error} />
      {data && branch !== null ? (
        <>
          <Progress duties={data.duties} />
          <TalkMatrix talks={data} branch={branch} year={scope.year} />
        </>
      ) : (
        (first.error ?? error) === null && (branch !== null || first.isPending) && <Opening />
      )}
    </Page>
  );
}

/** The records of talks of a branch. */
const talksOf = (branch: string | null): string =>
  listStatePath(meetings, {
    search: '',
    view: 'all',
    where: { kind: { in: ['talk'] }, ...(branch !== null && { branch: { in: [branch] } }) },
    sort: 'heldOn',
    descending: true,
    cell: null,
  });

/** Branches alone have members who talk with each other. */
const branchKinds = ['branch', 'joint-branch', 'temporary-branch', 'floating-branch'];

/** The branch that is meant where the address names none: the first of the ledger. */
function useFirstBranch() {
  const query = {
    where: { kind: { in: branchKinds }, dissolvedOn: { empty: true } },
    limit: 1,
  };
  const { data, error, isPending } = useQuery({
    queryKey: [...keys.registers, 'organizations', 'first branch'],
    queryFn: ({ signal }) => fetchList('organizations', query, signal),
  });
  return { branch: data?.records[0]?.id ?? null, error, isPending };
}

/** How far the three rules about talks are fulfilled. */
function Progress({ duties }: Pick<TalkYear, 'duties'>): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  if (duties.length === 0) return null;
  return (
    <ul className="talk-duties" aria-label={t('duties.talks.progress')}>
      {duties.map((duty) => (
        <li key={duty.key}>
          <DutyMark state={duty.state} /> <strong>{labelOf(duty.label)}</strong>{' '}
          {t(`duties.far.${duty.unit}`, { done: duty.done, least: duty.least })}
        </li>
      ))}
    </ul>
  );
}
