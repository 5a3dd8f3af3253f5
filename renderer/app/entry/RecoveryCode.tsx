import { useState } from 'react';
import { Button } from 'antd';
import { PrinterOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { CheckCopy } from './CheckCopy.tsx';
import { CodePaper } from './CodePaper.tsx';
import { EntryFrame } from './EntryFrame.tsx';

interface RecoveryCodeProps {
  /** As the key ring gives it: groups of digits with dashes between. */
  readonly code: string;
  readonly replaces: boolean;
  /** Whose ledger it opens, where that is known. */
  readonly unit?: string;
  readonly onDone: () => void;
}

/**
 * A new recovery code, shown this once: large, to be printed or copied. The copy is checked by
 * having one group of it typed back while the code is out of sight.
 */
export function RecoveryCode({ code, replaces, unit, onDone }: RecoveryCodeProps) {
  const { t } = useTranslation();
  const [checking, setChecking] = useState(false);
  const groups = code.split('-');
  const [asked] = useState(() => Math.floor(Math.random() * groups.length));
  if (checking) {
    return (
      <EntryFrame title={t('entry.code.checkTitle')}>
        <CheckCopy
          number={asked + 1}
          group={groups[asked] ?? ''}
          onRight={onDone}
          onLook={() => {
            setChecking(false);
          }}
        />
      </EntryFrame>
    );
  }
  return (
    <>
      <EntryFrame title={t('entry.code.title')}>
        <p>{t('entry.code.what')}</p>
        <p>
          <strong>{t('entry.code.once')}</strong>
        </p>
        {replaces && <p className="field-warning">{t('entry.code.replaced')}</p>}
        <ol className="code-groups">
          {groups.map((group, index) => (
            <li key={group} aria-label={t('entry.code.group', { number: index + 1 })}>
              {group}
            </li>
          ))}
        </ol>
        <p className="actions">
          <Button
            size="large"
            icon={<PrinterOutlined />}
            onClick={() => {
              window.print();
            }}
          >
            {t('entry.code.print')}
          </Button>
          <Button
            type="primary"
            size="large"
            onClick={() => {
              setChecking(true);
            }}
          >
            {t('entry.code.kept')}
          </Button>
        </p>
      </EntryFrame>
      <CodePaper groups={groups} {...(unit !== undefined && { unit })} />
    </>
  );
}
