/** The two languages of every label, sheet and sentence (design.md 3). */
export type Language = 'zh' | 'en';

/** A text in both languages, side by side where the thing is declared. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}
