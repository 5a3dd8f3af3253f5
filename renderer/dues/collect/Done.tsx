import { CheckCircleFilled, PrinterOutlined, UndoOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import type { ReactNode } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { showYuan } from '../../../shared/fields/show.ts';
import { answer, api } from '../../api/client.ts';
import { afterWrite } from '../../api/queryClient.ts';
import { useSentence } from '../../i18n.ts';
import { printPath } from '../print/printPath.ts';
import type { ChosenSum } from './chosen.ts';
import type { Collected } from './collectData.ts';

/** What was collected last, and the act by which it was. */
export interface DoneCollection {
  readonly receipts: Collected['receipts'];
  readonly sum: ChosenSum;
  /** Of the act that wrote the receipts; null where it is not the last any more. */
  readonly act: number | null;
}

interface Props {
  readonly done: DoneCollection;
  readonly onUndone: () => void;
}

/** The numbers of the receipts, with the ways to print them and to take them back. */
export function Done({ done, onUndone }: Props): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const sentence = useSentence();
  const queries = useQueryClient();
  const go = useNavigate();
  const { receipts, sum, act } = done;
  const numbers = receipts.map(({ number }) => number);
  const undo = useMutation({
    mutationFn: (seq: number) => answer(api.audit.undo.$post({ json: { seq } })),
    onSuccess: async () => {
      onUndone();
      await afterWrite(queries);
      void message.success(t('dues.collect.undone'));
    },
    onError: (error) => void message.error(sentence(error)),
  });
  return (
    <>
      <Button
        type="primary"
        icon={<PrinterOutlined aria-hidden />}
        onClick={() => void go(printPath(receipts.map(({ id }) => id)))}
      >
        {t('dues.collect.print')}
      </Button>
      {act !== null && (
        <Button
          icon={<UndoOutlined aria-hidden />}
          loading={undo.isPending}
          onClick={() => undo.mutate(act)}
        >
          {t('dues.collect.undo')}
        </Button>
      )}
      <span role="status" className="dues-told dues-done">
        <CheckCircleFilled aria-hidden />{' '}
        {t(numbers.length === 1 ? 'dues.collect.doneOne' : 'dues.collect.done', {
          members: sum.members,
          yuan: showYuan(sum.amountFen),
          from: Math.min(...numbers),
          to: Math.max(...numbers),
        })}
      </span>
    </>
  );
}
