import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.ts';
import { ExportDialog } from '../ui/jobs/ExportDialog.tsx';

interface Props {
  readonly year: number;
  readonly branch: string;
  /** Whether it is the next thing to do. */
  readonly primary: boolean;
}

/** The workbook of an appraisal: results to be signed, and the figures. */
export function ExportResults({ year, branch, primary }: Props): ReactNode {
  const { t } = useTranslation();
  const [exporting, setExporting] = useState(false);
  return (
    <>
      <Button
        type={primary ? 'primary' : 'default'}
        icon={<DownloadOutlined aria-hidden />}
        onClick={() => setExporting(true)}
      >
        {t('appraisals.export.button')}
      </Button>
      {exporting && (
        <ExportDialog
          title={t('appraisals.export.title', { year })}
          what={t('appraisals.export.what')}
          start={(choice) =>
            answer(
              api.reports[':report'].$post({
                param: { report: 'appraisal' },
                json: { period: String(year), branch, ...choice },
              }),
            )
          }
          onClose={() => setExporting(false)}
        />
      )}
    </>
  );
}
