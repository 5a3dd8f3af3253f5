import { Modal } from 'antd';
import type { ReactNode } from 'react';

/** What a dialog of the cash book is opened with. */
export interface EntryDialogProps {
  /** Id of the branch whose cash it is. */
  readonly branch: string;
  readonly onClose: () => void;
}

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A short form in a dialog; its buttons stand in the form. */
export function EntryDialog({ title, onClose, children }: Props): ReactNode {
  return (
    <Modal
      open
      title={title}
      width={760}
      footer={null}
      mask={{ closable: false }}
      onCancel={onClose}
    >
      {children}
    </Modal>
  );
}
