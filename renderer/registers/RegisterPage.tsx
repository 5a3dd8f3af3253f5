import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { findRegister } from '../../shared/registers/index.ts';
import { UnknownPage } from '../app/frame/UnknownPage.tsx';
import { RegisterList } from './list/RegisterList.tsx';
import './registers.css';

/** The list of a register, whatever register the address names. */
export function RegisterPage(): ReactNode {
  const { register: key = '' } = useParams();
  const register = findRegister(key);
  if (register === undefined) return <UnknownPage />;
  return <RegisterList key={key} register={register} />;
}
