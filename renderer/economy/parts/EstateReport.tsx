import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readPeriod } from '../../../shared/rules/period.ts';
import { answer, api } from '../../api/client.ts';
import { useLabel } from '../../i18n.ts';
import { ExportDialog } from '../../ui/jobs/ExportDialog.tsx';
import { today } from '../../ui/today.ts';

interface Props {
  /** Key of the report. */
  readonly report: string;
  readonly name: string;
  /** As the program takes it; the month that runs where left out. */
  readonly period?: string;
  /** False where the page itself is nothing to be printed. */
  readonly printing?: boolean;
}

/** Saves the register as a workbook for the township, or prints the page. */
export function EstateReport(props: Props): ReactNode {
  const { report, name, period = today().slice(0, 7), printing = true } = props;
  const { t } = useTranslation();
  const labelOf = useLabel();
  const [exporting, setExporting] = useState(false);
  const label = readPeriod(period)?.label;
  const what = { name, period: label === undefined ? period : labelOf(label) };
  return (
    <>
      <Button icon={<DownloadOutlined aria-hidden />} onClick={() => setExporting(true)}>
        {t('economy.export', { name })}
      </Button>
      {printing && (
        <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
          {t('common.print')}
        </Button>
      )}
      {exporting && (
        <ExportDialog
          title={t('economy.exportTitle', what)}
          what={t('economy.exportWhat', what)}
          start={(choice) =>
            answer(api.reports[':report'].$post({ param: { report }, json: { period, ...choice } }))
          }
          onClose={() => setExporting(false)}
        />
      )}
    </>
  );
}
