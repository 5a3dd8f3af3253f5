import { App, Button } from 'antd';
import type { ReactNode } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AnyRecord } from '../../shared/registers/define.ts';
import type { LaidOver } from '../../shared/registers/shipped.ts';
import { answer, api } from '../api/client.ts';
import { useSentence } from '../i18n.ts';
import { newPath, recordPath } from '../registers/paths.ts';
import { useSaved } from '../registers/record/useSaved.tsx';
import { type RuleKey, ruleRegisters } from './ruleRegisters.ts';

interface Props {
  readonly of: RuleKey;
  readonly row: LaidOver;
  readonly name: string;
}

/**
 * Changes a row: one as shipped in the form of a new record, in which it stands already; one of the
 * user's in its record. What was changed can be given up for what was shipped.
 */
export function RuleActions({ of, row, name }: Props): ReactNode {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const sentence = useSentence();
  const saved = useSaved();
  const { id, origin, record } = row;
  const reset = useMutation({
    mutationFn: (own: string) =>
      answer(
        api.registers[':register'][':id'].void.$post({
          param: { register: of, id: own },
          json: { reason: t('duties.rules.resetReason') },
        }),
      ),
    onSuccess: () => saved(t('duties.rules.resetDone', { name })),
    onError: (error) => void message.error(sentence(error)),
  });
  const ask = (own: string): void =>
    void modal.confirm({
      title: t('duties.rules.resetTitle'),
      content: t('duties.rules.resetWhat', { name }),
      okText: t('duties.rules.reset'),
      cancelText: t('common.cancel'),
      onOk: () => reset.mutateAsync(own).catch(() => undefined),
    });
  return (
    <span className="rule-actions">
      <Link
        to={id === null ? newPath(of, valuesOf(of, record)) : recordPath(of, id)}
        aria-label={t('duties.rules.changeName', { name })}
      >
        {t('duties.rules.change')}
      </Link>
      {origin === 'changed' && id !== null && (
        <Button
          size="small"
          aria-label={t('duties.rules.resetName', { name })}
          loading={reset.isPending}
          onClick={() => ask(id)}
        >
          {t('duties.rules.reset')}
        </Button>
      )}
    </span>
  );
}

/** What stands in the form: the fields of the register that are filled. */
const valuesOf = (of: RuleKey, record: AnyRecord): AnyRecord =>
  Object.fromEntries(
    Object.entries(record).filter(
      ([key, value]) => key in ruleRegisters[of].fields && value !== null,
    ),
  );
