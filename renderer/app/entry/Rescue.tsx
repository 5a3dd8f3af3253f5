import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client.ts';
import { keys } from '../../api/queryClient.ts';
import { useSentence } from '../../i18n.ts';
import { BackupTable, type BackupLine } from '../../safety/BackupTable.tsx';
import { RestoreDialog } from '../../safety/RestoreDialog.tsx';
import { Refused } from '../forms/Refused.tsx';
import type { RescueState } from '../ledgerState.ts';
import { EntryFrame } from './EntryFrame.tsx';
import { wayOut } from './wayOut.ts';

/**
 * The ledger cannot be opened: what happened in plain words, and the ways out. None of them
 * destroys anything; a restore keeps the file that did not open.
 */
export function Rescue({ state }: { readonly state: RescueState }) {
  const { t } = useTranslation();
  const say = useSentence();
  const queries = useQueryClient();
  const way = wayOut(state.problem.code);
  const again = useMutation({
    mutationFn: () => answer(api.state.lock.$post()),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.state }),
  });
  return (
    <EntryFrame title={t('entry.rescue.title')} wide>
      <p>
        <strong>{t('entry.rescue.calm')}</strong>
      </p>
      <h2>{t('entry.rescue.problem')}</h2>
      <p className="problem">{say(state.problem)}</p>
      <h2>{t('entry.rescue.choices')}</h2>
      {way === 'elsewhere' && <p>{t('entry.rescue.elsewhere')}</p>}
      {way === 'keys' && <SpareKeys />}
      {way === 'restore' && <RestoreList />}
      <Refused error={again.error} />
      <p className="actions">
        <Button
          size="large"
          loading={again.isPending}
          onClick={() => {
            again.mutate();
          }}
        >
          {t('entry.rescue.again')}
        </Button>
      </p>
    </EntryFrame>
  );
}

function SpareKeys() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const use = useMutation({
    mutationFn: () => answer(api.state['spare-keys'].$post()),
    onSuccess: (state) => queries.setQueryData(keys.state, state),
  });
  return (
    <>
      <p>{t('entry.rescue.keysHint')}</p>
      <Refused error={use.error} />
      <p className="actions">
        <Button
          type="primary"
          size="large"
          loading={use.isPending}
          onClick={() => {
            use.mutate();
          }}
        >
          {t('entry.rescue.useKeys')}
        </Button>
      </p>
    </>
  );
}

function RestoreList() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<BackupLine>();
  const { data, error } = useQuery({
    queryKey: keys.backups,
    queryFn: () => answer(api.backups.$get()),
  });
  if (error) return <Refused error={error} />;
  if (!data) return <p role="status">{t('common.loading')}</p>;
  if (data.backups.length === 0) return <p>{t('entry.rescue.noBackups')}</p>;
  return (
    <>
      <p>{t('entry.rescue.restoreHint')}</p>
      <BackupTable backups={data.backups} onRestore={setChosen} />
      <RestoreDialog
        backup={chosen}
        damaged
        onClose={() => {
          setChosen(undefined);
        }}
        onRestored={(state) => {
          queries.setQueryData(keys.state, state);
        }}
      />
    </>
  );
}
