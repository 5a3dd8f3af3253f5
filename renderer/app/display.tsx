import {
  createContext,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import type { Language } from '../../shared/label.ts';
import { changeLanguage } from '../i18n.ts';
import { type LetterSize, remember, rememberedLetterSize } from './remembered.ts';

/** Language and letter size, which hold on every screen, also before the ledger is open. */
export interface DisplayChoice {
  readonly language?: Language;
  readonly letterSize?: LetterSize;
}

interface Display {
  readonly letterSize: LetterSize;
  /** The user's own choice on this page; from now on it goes before the settings of the store. */
  readonly choose: (choice: DisplayChoice) => void;
  /** What the store says, once it is open. */
  readonly adopt: (settings: Required<DisplayChoice>) => void;
}

const Context = createContext<Display | undefined>(undefined);

export function DisplayProvider({ children }: { readonly children: ReactNode }) {
  const [letterSize, setLetterSize] = useState(rememberedLetterSize);
  const chosen = useRef<DisplayChoice>({});

  const show = useCallback((choice: DisplayChoice) => {
    if (choice.letterSize !== undefined) setLetterSize(choice.letterSize);
    if (choice.language !== undefined) void changeLanguage(choice.language);
    remember(choice);
  }, []);
  const choose = useCallback(
    (choice: DisplayChoice) => {
      chosen.current = { ...chosen.current, ...choice };
      show(choice);
    },
    [show],
  );
  const adopt = useCallback(
    (settings: Required<DisplayChoice>) => {
      show({ language: settings.language, letterSize: settings.letterSize, ...chosen.current });
    },
    [show],
  );

  const display = useMemo(() => ({ letterSize, choose, adopt }), [letterSize, choose, adopt]);
  return <Context value={display}>{children}</Context>;
}

export function useDisplay(): Display {
  const display = useContext(Context);
  if (display === undefined) throw new Error('useDisplay outside DisplayProvider');
  return display;
}
