import type { Value } from '../fields/field.ts';
import type { Finding } from '../fields/finding.ts';
import type { AnyRecord, CheckContext } from '../registers/define.ts';
import { checkAtMost } from './counts.ts';

/** The rules over several fields of a meeting's minutes: domain.md 4.2 and 4.3. */
export function checkMeeting(meeting: AnyRecord, { today }: CheckContext): readonly Finding[] {
  const { heldOn, state, beginsAt, endsAt, countsAs, kind } = meeting;
  const findings: Finding[] = [
    ...checkAtMost(meeting, 'presentCount', 'dueCount'),
    ...checkAtMost(meeting, 'votingDue', 'dueCount'),
    ...checkAtMost(meeting, 'votingPresent', 'votingDue'),
  ];
  if (state === 'held' && typeof heldOn === 'string' && heldOn > today)
    findings.push({ level: 'error', code: 'meeting.not-yet', field: 'heldOn', params: { heldOn } });
  if (typeof beginsAt === 'string' && typeof endsAt === 'string' && endsAt < beginsAt)
    findings.push({ level: 'error', code: 'meeting.ends-before', field: 'endsAt' });
  // domain.md 4.2: a lecture inside a general meeting is recorded separately.
  if (
    kind !== 'lecture' &&
    String(countsAs ?? '')
      .split(',')
      .includes('lecture')
  )
    findings.push({ level: 'warning', code: 'meeting.lecture-own', field: 'countsAs' });
  return findings;
}

/** A topic is short; the content of old minutes may be pages. */
const longestTopic = 60;

/** Lists of old minutes often have the content alone: its first line says what it was about. */
function topicOf({ topic, content }: AnyRecord): Value {
  if ((topic ?? null) !== null || typeof content !== 'string') return topic ?? null;
  const [line = ''] = content.split(/[\n。；;]/);
  return line.trim() === '' ? null : [...line.trim()].slice(0, longestTopic).join('');
}

/**
 * What follows where it was left out: a meeting that is recorded was held, its content says what it
 * was about, and a lecture is taught as one.
 */
export function completeMeeting(meeting: AnyRecord): AnyRecord {
  const lecture = meeting['kind'] === 'lecture';
  const topic = topicOf(meeting);
  return {
    ...meeting,
    ...(topic !== null && { topic }),
    state: meeting['state'] ?? 'held',
    ...((meeting['hours'] ?? null) !== null && {
      trainingChannel: meeting['trainingChannel'] ?? (lecture ? 'lecture' : 'meeting'),
    }),
  };
}

/** Elections are by secret ballot (domain.md 4.1), and so are votes on admission (2.1, Art. 20). */
export function completeAgendaItem(item: AnyRecord): AnyRecord {
  const votes = ['approve', 'against', 'abstain'].some((key) => (item[key] ?? null) !== null);
  const secret = item['kind'] === 'election' || (item['kind'] === 'admission' && votes);
  return secret ? { ...item, voteMethod: item['voteMethod'] ?? 'secret' } : item;
}

/** The votes of an agenda item: domain.md 2.3 (written opinions count among the votes) and 4.1. */
export function checkAgendaItem(item: AnyRecord): readonly Finding[] {
  const sum = (...fields: readonly string[]): number | null => {
    const counts = fields.map((field) => item[field]).filter((count) => typeof count === 'number');
    return counts.length === 0 ? null : counts.reduce((total, count) => total + count, 0);
  };
  const votes = sum('approve', 'against', 'abstain');
  const electors = sum('present', 'written');
  const findings: Finding[] = [
    ...checkAtMost(item, 'present', 'due'),
    ...checkAtMost(item, 'returned', 'issued'),
    ...checkAtMost(item, 'valid', 'returned'),
  ];
  const absent = sum('due');
  if (absent !== null && electors !== null && electors > absent)
    findings.push({
      level: 'error',
      code: 'vote.written-above',
      field: 'written',
      params: { most: absent - (sum('present') ?? 0) },
    });
  if (votes !== null && electors !== null && votes > electors)
    findings.push({
      level: 'error',
      code: 'vote.above',
      field: 'approve',
      params: { votes, electors },
    });
  return findings;
}
