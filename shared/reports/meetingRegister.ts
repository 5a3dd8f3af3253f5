import type { meetings } from '../registers/meetings.ts';

/**
 * The columns of the book of meetings with their widths on paper, one landscape page wide
 * (domain.md 4.3), and when they stand there: the organisation where there are several, what is
 * rarely filled where it is.
 */
export const registerColumns: readonly {
  readonly key: keyof typeof meetings.fields;
  readonly width: number;
  /** Where English stands in it. */
  readonly wide?: number;
  readonly when: 'always' | 'several' | 'filled';
}[] = [
  { key: 'branch', width: 16, when: 'several' },
  { key: 'heldOn', width: 11, when: 'always' },
  { key: 'kind', width: 13, wide: 20, when: 'always' },
  { key: 'countsAs', width: 12, when: 'filled' },
  { key: 'serialNo', width: 7, when: 'always' },
  { key: 'topic', width: 26, when: 'always' },
  { key: 'within', width: 13, when: 'filled' },
  { key: 'place', width: 12, when: 'always' },
  { key: 'chair', width: 9, when: 'always' },
  { key: 'recorder', width: 9, when: 'always' },
  { key: 'dueCount', width: 6, when: 'always' },
  { key: 'presentCount', width: 6, when: 'always' },
];
