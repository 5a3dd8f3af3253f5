import { expect, it } from 'vitest';
import { meetingDocument } from '../../../electron/core/meetings/document.ts';
import { saveMeeting } from '../../../electron/core/meetings/saveMeeting.ts';
import { input, recorded, village } from './support.ts';

it('minutes of the same organisation, kind and day are told of, and saved all the same', () => {
  const { session, branch } = village();
  const codes = (values: object, target?: Parameters<typeof saveMeeting>[2]) =>
    saveMeeting(session, input({ branch, ...values }), target).findings.map(({ code }) => code);
  const id = recorded(session, input({ branch, kind: 'committee', topic: '研究春耕' }));
  expect(codes({ kind: 'committee' })).toContain('meeting.same-day');
  expect(codes({ kind: 'general' })).not.toContain('meeting.same-day');
  expect(codes({ kind: 'committee', heldOn: '2026-10-16' })).not.toContain('meeting.same-day');
  expect(codes({ kind: 'talk' })).toEqual([]);
  expect(codes({ kind: 'talk' })).toEqual([]);
  const { version } = meetingDocument(session, id).meeting;
  const again = saveMeeting(session, input({ branch, kind: 'committee' }), { id, version });
  expect(again.findings[0]?.params?.['topic']).toBe('党员大会');
});
