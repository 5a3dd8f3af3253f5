import { App, Button } from 'antd';
import type { ReactNode } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { afterWrite } from '../../api/queryClient.ts';
import { useSentence } from '../../i18n.ts';
import { type VoucherQuery, fetchVouchers, postDrafts } from '../booksData.ts';

/** So many are posted at once. */
const most = 500;

/** Posts all drafts of the list that may be posted; the others stay, with the reason. */
export function PostDraftsButton({ query }: { readonly query: VoucherQuery }): ReactNode {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const sentence = useSentence();
  const queries = useQueryClient();
  const posting = useMutation({
    mutationFn: async () => {
      const { vouchers } = await fetchVouchers({ ...query, state: 'draft', limit: most });
      const oldestFirst = vouchers.map(({ id }) => id).toReversed();
      const summaries = new Map(vouchers.map(({ id, summary }) => [id, summary]));
      return { summaries, ...(await postDrafts(oldestFirst)) };
    },
    onSuccess: async ({ posted, refused, summaries }) => {
      await afterWrite(queries);
      const title = t('accountsBooks.draft.postedAll', { count: posted.length });
      if (refused.length === 0) {
        void message.success(title);
        return;
      }
      modal.warning({
        title,
        content: (
          <>
            <p>{t('accountsBooks.draft.stayed', { count: refused.length })}</p>
            <ul className="stayed">
              {refused.map(({ id, findings }) => (
                <li key={id}>
                  {summaries.get(id)}
                  {t('register.colon')}
                  {findings
                    .filter(({ level }) => level === 'error')
                    .map((finding) => sentence(finding))
                    .join(' ')}
                </li>
              ))}
            </ul>
          </>
        ),
        okText: t('common.ok'),
      });
    },
    onError: (error) => void message.error(sentence(error)),
  });
  return (
    <Button loading={posting.isPending} onClick={() => posting.mutate()}>
      {t('accountsBooks.draft.postAll')}
    </Button>
  );
}
