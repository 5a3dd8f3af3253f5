import type { Finding } from '../../fields/finding.ts';
import { showYuan } from '../../fields/show.ts';
import type { AnyRecord } from '../../registers/define.ts';
import { numberIn, textIn } from '../reading.ts';

/** The notes and coins of a count sheet, the largest first: fields of cashCounts and their worth. */
export const pieces = [
  { key: 'y100', fen: 10_000 },
  { key: 'y50', fen: 5_000 },
  { key: 'y20', fen: 2_000 },
  { key: 'y10', fen: 1_000 },
  { key: 'y5', fen: 500 },
  { key: 'y1', fen: 100 },
  { key: 'j5', fen: 50 },
  { key: 'j1', fen: 10 },
] as const;

/** What the pieces of a count come to, in fen. @param record of cashCounts */
export const piecesFen = (record: AnyRecord): number =>
  pieces.reduce((sum, { key, fen }) => sum + (numberIn(record, key) ?? 0) * fen, 0);

/** A count of the cash box: the pieces make the sum, and a difference has a reason (domain.md 6.10). */
export function checkCashCount(record: AnyRecord): readonly Finding[] {
  const inPieces = piecesFen(record);
  const counted = numberIn(record, 'countedFen') ?? 0;
  const findings: Finding[] = [];
  if (inPieces > 0 && inPieces !== counted)
    findings.push({
      level: 'error',
      code: 'books.pieces-differ',
      field: 'countedFen',
      params: { pieces: showYuan(inPieces), counted: showYuan(counted) },
    });
  if (counted !== (numberIn(record, 'bookFen') ?? 0) && textIn(record, 'reason') === null)
    findings.push({ level: 'warning', code: 'books.difference-reason', field: 'reason' });
  return findings;
}
