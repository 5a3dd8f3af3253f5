import { Button, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnyRecord, Register } from '../../../shared/registers/define.ts';
import { useLabel } from '../../i18n.ts';
import type { Show } from '../values/useShow.ts';

interface Props {
  readonly register: Register;
  /** The record as it stood when the form was opened. */
  readonly before: AnyRecord;
  /** The record as somebody else has saved it since. */
  readonly theirs: AnyRecord;
  /** What was typed here. */
  readonly mine: AnyRecord;
  readonly show: Show;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
  readonly onBack: () => void;
  /** Where else they differ, before the fields. */
  readonly beyond?: ReactNode;
  /** What keeping mine means, where it needs saying. */
  readonly note?: ReactNode;
}

/** Two have changed the same record: shows both side by side; nothing that was typed is lost. */
export function ConflictDialog(props: Props): ReactNode {
  const { register, before, theirs, mine, show } = props;
  const { t } = useTranslation();
  const labelOf = useLabel();
  const fields = Object.entries(register.fields).filter(
    ([key]) => key in mine || theirs[key] !== before[key],
  );
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
      {props.beyond}
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
                  <td>{show.of(theirs, key) || '—'}</td>
                  <td>
                    {key in mine ? show.of(mine, key) || '—' : t('register.conflict.untouched')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {props.note}
    </Modal>
  );
}
