import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { Button, Input, Space } from 'antd';
import { EyeInvisibleOutlined, EyeOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Labelled } from './Labelled.tsx';

interface PasswordInputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoComplete: 'current-password' | 'new-password';
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
}

/** A password with a button to look at it, and a word when Caps Lock is on. */
export function PasswordInput(props: PasswordInputProps) {
  const { label, value, onChange, autoComplete, hint, error, autoFocus = false } = props;
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  const [capsLock, setCapsLock] = useState(false);
  const watch = (event: KeyboardEvent): void => {
    setCapsLock(event.getModifierState('CapsLock'));
  };
  return (
    <Labelled label={label} hint={hint} error={error}>
      {(control) => (
        <>
          <Space.Compact block>
            <Input
              {...control}
              type={shown ? 'text' : 'password'}
              value={value}
              autoComplete={autoComplete}
              autoCapitalize="off"
              spellCheck={false}
              maxLength={200}
              autoFocus={autoFocus}
              {...(error !== undefined && { status: 'error' as const })}
              onChange={({ target }) => {
                onChange(target.value);
              }}
              onKeyDown={watch}
              onKeyUp={watch}
              onBlur={() => {
                setCapsLock(false);
              }}
            />
            <Button
              icon={shown ? <EyeInvisibleOutlined /> : <EyeOutlined />}
              aria-label={t(shown ? 'entry.password.hide' : 'entry.password.show')}
              aria-pressed={shown}
              onClick={() => {
                setShown(!shown);
              }}
            />
          </Space.Compact>
          {capsLock && (
            <p className="field-warning" role="status">
              {t('entry.password.capsLock')}
            </p>
          )}
        </>
      )}
    </Labelled>
  );
}
