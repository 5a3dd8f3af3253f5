import { Modal } from 'antd';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly title: string;
  /** On the button that does it. */
  readonly okText: string;
  /** All that is needed is filled in. */
  readonly ready: boolean;
  readonly pending: boolean;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  /** Its keys do nothing in the form around it. */
  readonly ownKeys?: boolean;
  /** The inputs. */
  readonly children: ReactNode;
}

/** A few inputs in a dialog. Enter in a line of text does it, as the button does. */
export function FormDialog(props: Props): ReactNode {
  const { title, okText, ready, pending, onSubmit, onClose, ownKeys = false, children } = props;
  const { t } = useTranslation();
  const place = useRef<HTMLFormElement>(null);
  const submit = (): void => {
    if (ready && !pending) onSubmit();
  };
  return (
    <Modal
      open
      title={title}
      okText={okText}
      cancelText={t('common.cancel')}
      okButtonProps={{ disabled: !ready, loading: pending }}
      onOk={submit}
      onCancel={onClose}
      // The dialog takes the focus when it opens, from whatever asks for it.
      afterOpenChange={() => place.current?.querySelector('input')?.focus()}
    >
      <form
        ref={place}
        {...(ownKeys && { onKeyDown: (event) => event.stopPropagation() })}
        onSubmit={(event) => {
          event.preventDefault();
          // The dialog may stand within another form.
          event.stopPropagation();
          submit();
        }}
      >
        {children}
        <button type="submit" hidden tabIndex={-1} />
      </form>
    </Modal>
  );
}
