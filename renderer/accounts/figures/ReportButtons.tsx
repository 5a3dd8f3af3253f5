import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client.ts';
import { ExportDialog } from '../../ui/jobs/ExportDialog.tsx';

interface Props {
  /** Key of the report. */
  readonly report: string;
  /** What it is called. */
  readonly name: string;
  /** As the program takes it: `2026`, `2026-Q3`, `2026-11`. */
  readonly period: string;
  /** The same as people read it. */
  readonly periodName: string;
}

/** Saves what the page shows as a workbook, or prints the page as it is. */
export function ReportButtons({ report, name, period, periodName }: Props): ReactNode {
  const { t } = useTranslation();
  const [exporting, setExporting] = useState(false);
  const what = { name, period: periodName };
  return (
    <>
      <Button icon={<DownloadOutlined aria-hidden />} onClick={() => setExporting(true)}>
        {t('accountsStatements.export.button')}
      </Button>
      <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
        {t('common.print')}
      </Button>
      {exporting && (
        <ExportDialog
          title={t('accountsStatements.export.title', what)}
          what={t('accountsStatements.export.what', what)}
          start={(choice) =>
            answer(
              api.reports[':report'].$post({
                param: { report },
                json: { period, ...choice },
              }),
            )
          }
          onClose={() => setExporting(false)}
        />
      )}
    </>
  );
}
