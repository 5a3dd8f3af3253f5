import { DownloadOutlined, ImportOutlined, PlusOutlined, PrinterOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { type ReactNode, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Register } from '../../../shared/registers/define.ts';
import { answer, api } from '../../api/client.ts';
import { useMay } from '../../app/session.ts';
import { useLabel, useSentence } from '../../i18n.ts';
import { ExportDialog } from '../../ui/jobs/ExportDialog.tsx';
import type { RegisterColumn } from '../columns.ts';
import { mostPrinted, useAllRows } from '../data/allRows.ts';
import type { WholeQuery } from '../data/records.ts';
import { importPath, newPath } from '../paths.ts';
import type { Show } from '../values/useShow.ts';
import { PrintList } from './PrintList.tsx';

interface Props {
  readonly register: Register;
  readonly query: WholeQuery;
  readonly columns: readonly RegisterColumn[];
  readonly total: number;
  readonly show: Show;
}

/** What can be done with a register: add, import; export and print the list as it stands. */
export function ListActions({ register, query, columns, total, show }: Props): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const sentence = useSentence();
  const labelOf = useLabel();
  const go = useNavigate();
  const keeps = useMay('keep');
  const [exporting, setExporting] = useState(false);
  const print = useAllRows(register.key, query);
  const { reset } = print;
  const onPrinted = useCallback(() => reset(), [reset]);
  const startPrint = (): void => {
    if (total > mostPrinted)
      void message.warning(t('register.print.tooMany', { total, most: mostPrinted }), 8);
    else print.mutate(undefined, { onError: (error) => void message.error(sentence(error)) });
  };
  return (
    <>
      {keeps && (
        <Button
          type="primary"
          icon={<PlusOutlined aria-hidden />}
          onClick={() => void go(newPath(register.key))}
        >
          {t('register.add')}
        </Button>
      )}
      {keeps && (
        <Button
          icon={<ImportOutlined aria-hidden />}
          onClick={() => void go(importPath(register.key))}
        >
          {t('register.import')}
        </Button>
      )}
      <Button
        icon={<DownloadOutlined aria-hidden />}
        disabled={total === 0}
        onClick={() => setExporting(true)}
      >
        {t('register.export.button')}
      </Button>
      <Button
        icon={<PrinterOutlined aria-hidden />}
        disabled={total === 0}
        loading={print.isPending}
        onClick={startPrint}
      >
        {t('common.print')}
      </Button>
      {exporting && (
        <ExportDialog
          title={t('register.export.title', { register: labelOf(register.label) })}
          what={t('register.export.what', { rows: total, columns: columns.length })}
          start={(choice) =>
            answer(
              api.reports.list[':register'].$post({
                param: { register: register.key },
                json: { list: query, columns: columns.map(({ key }) => key), ...choice },
              }),
            )
          }
          onClose={() => setExporting(false)}
        />
      )}
      {print.data && (
        <PrintList
          register={register}
          columns={columns}
          rows={print.data}
          show={show}
          onPrinted={onPrinted}
        />
      )}
    </>
  );
}
