import type { ReactNode } from 'react';
import type { OwnPageProps } from '../registers/beyond.ts';
import { KnownMeeting } from './KnownMeeting.tsx';
import { NewMeeting } from './NewMeeting.tsx';
import './meetings.css';

/** The minutes of a meeting: kept ones, or new ones. */
export const MeetingPage = ({ register, id }: OwnPageProps): ReactNode =>
  id === null ? <NewMeeting register={register} /> : <KnownMeeting register={register} id={id} />;
