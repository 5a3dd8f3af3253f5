import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

interface Numbered {
  readonly type: string;
  readonly number: number | null;
}

const types = ['general', 'receipt', 'payment', 'transfer'] as const;

/** What a voucher is called in the books: 记-001; a draft has no number yet. */
export function useVoucherName(): (voucher: Numbered) => string {
  const { t } = useTranslation();
  return useCallback(
    ({ type, number }) => {
      const known = types.find((one) => one === type);
      const word = known === undefined ? type : t(`accountsBooks.type.${known}`);
      return number === null
        ? t('accountsBooks.draftName', { type: word })
        : `${word}-${String(number).padStart(3, '0')}`;
    },
    [t],
  );
}
