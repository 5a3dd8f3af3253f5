import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnyRecord, Register } from '../../../shared/registers/define.ts';
import { ConflictDialog } from '../../registers/record/ConflictDialog.tsx';
import type { Show } from '../../registers/values/useShow.ts';
import { changedParts } from '../draft/changedParts.ts';
import type { MeetingDocument } from '../document.ts';

interface Props {
  readonly register: Register;
  readonly before: MeetingDocument;
  readonly theirs: MeetingDocument;
  /** The fields of the meeting that were typed here. */
  readonly mine: AnyRecord;
  readonly show: Show;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
  readonly onBack: () => void;
}

/** Two have changed the same minutes: says where; nothing that was typed is lost. */
export function MeetingConflict({ before, theirs, ...rest }: Props): ReactNode {
  const { t } = useTranslation();
  const parts = changedParts(before, theirs);
  const names = parts.map((part) => t(`meetings.conflict.part.${part}`));
  return (
    <ConflictDialog
      {...rest}
      before={before.meeting}
      theirs={theirs.meeting}
      beyond={
        parts.length > 0 && (
          <p>{t('meetings.conflict.parts', { parts: names.join(t('register.listSeparator')) })}</p>
        )
      }
      note={<p className="quiet">{t('meetings.conflict.keep')}</p>}
    />
  );
}
