import { sentence } from '../../../shared/i18n/sentence.ts';
import type { Language } from '../../../shared/label.ts';

/** What the first run asks for, step by step. The password is kept apart from it. */
export interface SetupDraft {
  readonly kind: 'village' | 'township';
  readonly name: string;
  readonly code: string;
  /** Empty until typed: then it is made from the unit's name. */
  readonly organization: string;
  readonly operatorName: string;
  /** Null until typed: then it is the usual post. */
  readonly post: string | null;
}

export const emptyDraft: SetupDraft = {
  kind: 'village',
  name: '',
  code: '',
  organization: '',
  operatorName: '',
  post: null,
};

/** What a step needs to show a part of the draft and change it. */
export interface StepProps {
  readonly draft: SetupDraft;
  readonly onDraft: (change: Partial<SetupDraft>) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

/** The organisation's name until it is typed: made from the unit's, in the script of that name. */
export function usualOrganization({ kind, name }: SetupDraft): string {
  const unit = name.trim();
  if (unit === '') return '';
  const language = /\p{Script=Han}/u.test(unit) ? 'zh' : 'en';
  return sentence(language, `unit.${kind}-organization`, { name: unit });
}

/** The draft as the program takes it. */
export const setupOf = (
  draft: SetupDraft,
  language: Language,
  password: string,
  usualPost: string,
) => ({
  language,
  kind: draft.kind,
  name: draft.name.trim(),
  code: draft.code.normalize('NFKC').trim(),
  organization: draft.organization.trim() || usualOrganization(draft),
  operator: { name: draft.operatorName.trim(), post: draft.post?.trim() ?? usualPost },
  password,
});
