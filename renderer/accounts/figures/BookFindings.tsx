import type { ReactNode } from 'react';
import type { BooksCheck } from '../../../shared/rules/accounts/types.ts';
import { useSentence } from '../../i18n.ts';
import { LevelMark } from '../../ui/findings/FindingLines.tsx';

/** A finding as it comes over the wire. */
export interface ToldFinding {
  readonly level: 'error' | 'warning' | 'note';
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>> | undefined;
}

interface Props {
  readonly findings: readonly ToldFinding[];
  /** What is shown as a check already is not said twice. */
  readonly checks?: readonly BooksCheck[];
}

/** What there is to say of a sheet beside its checks, e.g. a formula that cannot be read. */
export function BookFindings({ findings, checks = [] }: Props): ReactNode {
  const sentence = useSentence();
  const told = findings.filter(({ code }) => checks.every((check) => check.code !== code));
  return told.map((finding, at) => (
    <p key={`${finding.code} ${at}`} className="finding">
      <LevelMark level={finding.level} /> {sentence({ ...finding, params: finding.params ?? {} })}
    </p>
  ));
}
