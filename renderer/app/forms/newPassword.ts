import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** The shortest password that the key ring takes (electron/core/store/passwordKey.ts). */
const shortest = 8;

/** A new password typed twice, and what is to be said about it. */
export interface NewPassword {
  readonly first: string;
  readonly again: string;
  readonly setFirst: (value: string) => void;
  readonly setAgain: (value: string) => void;
  /** What keeps the first from being taken; absent until it has been submitted once. */
  readonly firstError: string | undefined;
  readonly againError: string | undefined;
  /** Not an error: digits alone are weak. */
  readonly warning: string | undefined;
  /** The password, if it can be taken; otherwise shows why not. */
  readonly submit: () => string | undefined;
}

export function useNewPassword(): NewPassword {
  const { t } = useTranslation();
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const [submitted, setSubmitted] = useState(false);
  const count = [...first.normalize('NFKC')].length;
  const short = count < shortest;
  const different = first !== again;
  return {
    first,
    again,
    setFirst,
    setAgain,
    firstError: submitted && short ? t('entry.password.short', { count }) : undefined,
    againError: submitted && !short && different ? t('entry.password.different') : undefined,
    warning: !short && /^\d+$/.test(first) ? t('entry.password.digits') : undefined,
    submit: () => {
      setSubmitted(true);
      return short || different ? undefined : first;
    },
  };
}
