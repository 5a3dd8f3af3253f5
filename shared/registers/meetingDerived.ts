import type { AnyRecord, Derived } from './define.ts';

const count = (value: unknown): number | null => (typeof value === 'number' ? value : null);

const both = (meeting: AnyRecord): { due: number; present: number } | undefined => {
  const due = count(meeting['dueCount']);
  const present = count(meeting['presentCount']);
  return due === null || present === null ? undefined : { due, present };
};

/** What follows from the counts of a meeting: domain.md 4.3. */
export const meetingDerived: Readonly<Record<string, Derived>> = {
  absentCount: {
    label: { zh: '缺席人数', en: 'Absent' },
    kind: 'integer',
    width: 8,
    of: (meeting) => {
      const counts = both(meeting);
      return counts === undefined ? null : counts.due - counts.present;
    },
  },
  attendanceRate: {
    label: { zh: '到会率（%）', en: 'Attendance (%)' },
    kind: 'integer',
    width: 8,
    listed: true,
    of: (meeting) => {
      const counts = both(meeting);
      return counts === undefined || counts.due === 0
        ? null
        : Math.floor((counts.present * 100) / counts.due);
    },
  },
};
