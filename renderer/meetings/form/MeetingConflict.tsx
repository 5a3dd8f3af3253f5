import { Button, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnyRecord, Register } from '../../../shared/registers/define.ts';
import { useLabel } from '../../i18n.ts';
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
export function MeetingConflict(props: Props): ReactNode {
  const { register, before, theirs, mine, show } = props;
  const { t } = useTranslation();
  const labelOf = useLabel();
  const fields = Object.entries(register.fields).filter(
    ([key]) => key in mine || theirs.meeting[key] !== before.meeting[key],
  );
  const parts = changedParts(before, theirs);
  return (
    <Modal
      open
      title={t('register.conflict.title')}
      width="46em"
      onCancel={props.onBack}
      footer={
        <>
          <Button onClick={props.onBack}>{t('register.conflict.back')}</Button>
          <Button onClick={props.onTakeTheirs}>{t('register.conflict.takeTheirs')}</Button>
          <Button type="primary" onClick={props.onKeepMine}>
            {t('register.conflict.keepMine')}
          </Button>
        </>
      }
    >
      <p>{t('register.conflict.what')}</p>
      {parts.length > 0 && (
        <p>
          {t('meetings.conflict.parts', {
            parts: parts
              .map((part) => t(`meetings.conflict.part.${part}`))
              .join(t('register.listSeparator')),
          })}
        </p>
      )}
      {fields.length > 0 && (
        <div className="scroll-x">
          <table className="data-table">
            <thead>
              <tr>
                <th scope="col">{t('register.history.field')}</th>
                <th scope="col">{t('register.conflict.theirs')}</th>
                <th scope="col">{t('register.conflict.mine')}</th>
              </tr>
            </thead>
            <tbody>
              {fields.map(([key, { label }]) => (
                <tr key={key}>
                  <th scope="row">{labelOf(label)}</th>
                  <td>{show.of(theirs.meeting, key) || '—'}</td>
                  <td>
                    {key in mine ? show.of(mine, key) || '—' : t('register.conflict.untouched')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="quiet">{t('meetings.conflict.keep')}</p>
    </Modal>
  );
}
