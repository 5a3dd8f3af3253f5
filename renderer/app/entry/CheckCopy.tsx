import { useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { TextInput } from '../forms/TextInput.tsx';

interface CheckCopyProps {
  /** Which group is asked for, from 1. */
  readonly number: number;
  readonly group: string;
  readonly onRight: () => void;
  readonly onLook: () => void;
}

/** One group of the code typed back from the paper. */
export function CheckCopy({ number, group, onRight, onLook }: CheckCopyProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.normalize('NFKC').replace(/\D/g, '') === group) onRight();
        else setWrong(true);
      }}
    >
      <p>{t('entry.code.check', { number })}</p>
      <TextInput
        label={t('entry.code.checkLabel', { number })}
        value={typed}
        maxLength={20}
        autoFocus
        error={wrong ? t('entry.code.wrong', { number }) : undefined}
        onChange={(value) => {
          setTyped(value);
          setWrong(false);
        }}
      />
      <p className="actions">
        <Button size="large" onClick={onLook}>
          {t('entry.code.showAgain')}
        </Button>
        <Button type="primary" htmlType="submit" size="large" disabled={typed.trim() === ''}>
          {t('entry.code.finish')}
        </Button>
      </p>
    </form>
  );
}
