import { FolderOpenOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Register } from '../../shared/registers/define.ts';
import { useLabel } from '../i18n.ts';

interface Props {
  readonly register: Register;
  readonly busy: boolean;
  readonly onFile: (file: File) => void;
}

const formats = '.xlsx,.xls,.et,.ods,.csv';

/** Step 1: the file, by a button or dropped here, and what will happen with it. */
export function ChooseFile({ register, busy, onFile }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  const given = register.complete({});
  const wanted = Object.entries(register.fields).filter(
    ([key, { required }]) => required === true && (given[key] ?? null) === null,
  );
  return (
    <>
      <div
        className={over ? 'drop-zone drop-over' : 'drop-zone'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <p>{t('importing.choose.drop')}</p>
        <Button
          type="primary"
          size="large"
          icon={<FolderOpenOutlined aria-hidden />}
          loading={busy}
          onClick={() => input.current?.click()}
        >
          {t('importing.choose.button')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept={formats}
          aria-label={t('importing.choose.button')}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            // The same file may be chosen again once it has been corrected.
            target.value = '';
            if (file) onFile(file);
          }}
        />
        <p className="quiet">{t('importing.choose.formats')}</p>
      </div>
      <section className="import-notes">
        <h2>{t('importing.choose.whatHappens')}</h2>
        <ol>
          <li>{t('importing.choose.first')}</li>
          <li>{t('importing.choose.second')}</li>
          <li>{t('importing.choose.third')}</li>
        </ol>
        <p>
          {t('importing.choose.needed')}
          {wanted.map(([, { label }]) => labelOf(label)).join(t('register.listSeparator'))}
        </p>
      </section>
    </>
  );
}
