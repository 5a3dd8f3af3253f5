import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client.ts';
import { ExportDialog } from '../../ui/jobs/ExportDialog.tsx';

interface Props {
  /** ISO day. */
  readonly asOf: string;
  readonly branch: string | null;
  readonly onClose: () => void;
}

/** Saves the members in arrears as a workbook: the report `dues-arrears` of this month. */
export function ExportArrears({ asOf, branch, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <ExportDialog
      title={t('dues.arrears.exportTitle')}
      what={t('dues.arrears.exportWhat', { on: asOf })}
      start={(choice) =>
        answer(
          api.reports[':report'].$post({
            param: { report: 'dues-arrears' },
            json: {
              period: asOf.slice(0, 7),
              ...choice,
              ...(branch !== null && { branch }),
            },
          }),
        )
      }
      onClose={onClose}
    />
  );
}
