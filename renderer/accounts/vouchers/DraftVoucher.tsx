import { App, Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Page } from '../../app/frame/Page.tsx';
import { useSentence } from '../../i18n.ts';
import { useCameFrom } from '../../registers/record/useCameFrom.ts';
import { useSaved } from '../../registers/record/useSaved.tsx';
import { type VoucherAnswer, rewriteDraft, voidDraft } from '../booksData.ts';
import { useVoucherDraft } from '../editor/useVoucherDraft.ts';
import { keptVoucher } from '../editor/voucherDraft.ts';
import { VoucherForm } from '../editor/VoucherForm.tsx';
import { vouchersPath } from '../paths.ts';

/** A voucher that is not posted yet: written on, posted, or thrown away. */
export function DraftVoucher({ kept: begun }: { readonly kept: VoucherAnswer }): ReactNode {
  // What is saved goes over what the form began with, whatever others write meanwhile.
  const [kept] = useState(begun);
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const sentence = useSentence();
  const go = useNavigate();
  const saved = useSaved();
  const back = useCameFrom() ?? vouchersPath;
  const [start] = useState(() => keptVoucher(kept));
  const draft = useVoucherDraft(start, kept.day);
  const throwAway = (): void =>
    void modal.confirm({
      title: t('accountsBooks.draft.dropTitle'),
      content: t('accountsBooks.draft.dropWhat', { summary: kept.summary }),
      okText: t('accountsBooks.draft.drop'),
      cancelText: t('common.cancel'),
      onOk: async () => {
        try {
          await voidDraft(kept.id);
          await saved(t('accountsBooks.draft.dropped'));
          void go(back, { replace: true });
        } catch (error) {
          void message.error(sentence(error));
        }
      },
    });
  return (
    <Page title={t('accountsBooks.draft.title')} hint={t('accountsBooks.draft.hint')}>
      <VoucherForm
        draft={draft}
        write={(voucher, post) => rewriteDraft(kept, voucher, post)}
        onWritten={() => void go(back, { replace: true })}
        onCancel={() => void go(back)}
      >
        <Button onClick={throwAway}>{t('accountsBooks.draft.drop')}</Button>
      </VoucherForm>
    </Page>
  );
}
