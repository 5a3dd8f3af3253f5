import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { findRegister } from '../../shared/registers/index.ts';
import { UnknownPage } from '../app/frame/UnknownPage.tsx';
import { useMay } from '../app/session.ts';
import { specialOf } from './beyond.ts';
import { NewRecord } from './record/NewRecord.tsx';
import { RecordView } from './record/RecordView.tsx';
import './registers.css';

/** One record of a register, or the form for a new one. */
export function RecordPage(): ReactNode {
  const { register: key = '', id = '' } = useParams();
  const register = findRegister(key);
  const keeps = useMay('keep');
  if (register === undefined || (id === 'new' && !keeps)) return <UnknownPage />;
  const Own = specialOf(register)?.page;
  if (Own !== undefined)
    return <Own key={`${key} ${id}`} register={register} id={id === 'new' ? null : id} />;
  if (id === 'new') return <NewRecord key={key} register={register} />;
  return <RecordView key={id} register={register} id={id} />;
}
