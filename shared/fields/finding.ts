/**
 * Something noticed about a value. An error keeps the record from being saved, a warning asks
 * for a second look, a note only tells. The sentence is `shared/i18n` under `findings[code]`.
 */
export interface Finding {
  readonly level: 'error' | 'warning' | 'note';
  readonly code: string;
  readonly field?: string;
  readonly params?: Readonly<Record<string, string | number>>;
}
