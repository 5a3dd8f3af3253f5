import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Register } from '../../../shared/registers/define.ts';
import { useMay } from '../../app/session.ts';
import { useLabel } from '../../i18n.ts';
import { importPath, newPath } from '../paths.ts';
import type { ListState } from './listState.ts';

interface Props {
  readonly register: Register;
  readonly state: ListState;
  readonly onChange: (state: ListState) => void;
}

/** Why the list is empty, and what to do about it. */
export function EmptyList({ register, state, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const keeps = useMay('keep');
  const go = useNavigate();
  const narrowed =
    state.search !== '' || Object.keys(state.where).length > 0 || state.cell !== null;
  if (narrowed) {
    return (
      <>
        <p>{t('register.empty.notFound')}</p>
        {(state.view === 'now' || state.view === 'past') && (
          <Button onClick={() => onChange({ ...state, view: 'all' })}>
            {t('register.empty.lookInAll')}
          </Button>
        )}{' '}
        <Button onClick={() => onChange({ ...state, search: '', where: {}, cell: null })}>
          {t('register.empty.clear')}
        </Button>
      </>
    );
  }
  if (state.view === 'voided') return <p>{t('register.empty.noneVoided')}</p>;
  if (state.view === 'past') return <p>{t('register.empty.nonePast')}</p>;
  return (
    <>
      <p>{t('register.empty.none', { register: labelOf(register.label) })}</p>
      {keeps && (
        <>
          <Button type="primary" onClick={() => void go(newPath(register.key))}>
            {t('register.add')}
          </Button>{' '}
          <Button onClick={() => void go(importPath(register.key))}>{t('register.import')}</Button>
        </>
      )}
    </>
  );
}
