import { Button, Modal } from 'antd';
import { type ReactNode, type SyntheticEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formFlow } from '../../accounts/enter/formFlow.ts';
import { PlanFindings } from '../../accounts/entries/PlanFindings.tsx';
import { Refused } from '../../app/forms/Refused.tsx';
import { useSaveKey } from '../../ui/useSaveKey.ts';
import { PostedVouchers } from './PostedVouchers.tsx';
import type { PostingAct } from './usePosting.ts';
import { VoucherWords } from './VoucherWords.tsx';
import '../../accounts/accounts.css';

interface Props {
  readonly title: string;
  readonly act: PostingAct;
  /** On the button that writes. */
  readonly submit: string;
  /** What was done, in a sentence. */
  readonly said: string;
  readonly onClose: () => void;
  /** The inputs. */
  readonly children: ReactNode;
}

/** A short form beside the voucher that it will write; after writing, the way to the voucher. */
export function PostingDialog({ title, act, submit, said, onClose, children }: Props): ReactNode {
  const { t } = useTranslation();
  const place = useRef<HTMLFormElement>(null);
  const close = useRef<HTMLButtonElement>(null);
  const { written, ready, pending, write, refused, error } = act;
  const done = written !== null;
  useEffect(() => {
    if (done) close.current?.focus();
  }, [done]);
  useSaveKey(write, { inDialog: true });
  return (
    <Modal
      open
      title={title}
      width="min(64rem, 96vw)"
      style={{ top: '2rem' }}
      footer={null}
      mask={{ closable: false }}
      onCancel={onClose}
      // The dialog takes the focus when it opens, from whatever asks for it.
      afterOpenChange={() => place.current?.querySelector('input')?.focus()}
    >
      {written !== null ? (
        <>
          <PostedVouchers posting={written} said={said} />
          <PlanFindings findings={written.findings} />
          <p className="actions dialog-buttons">
            <Button ref={close} type="primary" onClick={onClose}>
              {t('common.close')}
            </Button>
          </p>
        </>
      ) : (
        <form
          ref={place}
          className="posting-form"
          noValidate
          onSubmit={(event: SyntheticEvent) => {
            event.preventDefault();
            write();
          }}
          {...formFlow}
        >
          <div className="posting-columns">
            <div className="posting-fields">{children}</div>
            <VoucherWords act={act} />
          </div>
          <PlanFindings findings={refused} />
          <Refused error={error} />
          {/* Leaving an amount may move what stands below it from under the mouse. */}
          <p className="actions dialog-buttons" onMouseDown={(event) => event.preventDefault()}>
            <Button onClick={onClose} disabled={pending}>
              {t('common.cancel')}
            </Button>
            <Button type="primary" htmlType="submit" loading={pending} disabled={!ready}>
              {submit}
            </Button>
          </p>
        </form>
      )}
    </Modal>
  );
}
