import { App, Button, Checkbox } from 'antd';
import { type ReactNode, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client.ts';
import type { ChartAnswer } from '../../accounts/inputs/chartData.ts';
import { useLanguage, useSentence } from '../../i18n.ts';
import { useSaved } from '../../registers/record/useSaved.tsx';

interface Props {
  readonly accounts: ChartAnswer['accounts'];
  readonly suggestions: ChartAnswer['suggestions'];
}

/** The usual sub-accounts that the chart has not, below the account that they divide. */
export function SuggestedAccounts({ accounts, suggestions }: Props): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const language = useLanguage();
  const sentence = useSentence();
  const saved = useSaved();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = suggestions.filter(({ code }) => !left.has(code)).map(({ code }) => code);
  const add = useMutation({
    mutationFn: (codes: string[]) =>
      answer(api.accounts.chart.suggested.$post({ json: { codes } })),
    onSuccess: (_, codes) => saved(t('accountsStatements.rules.added', { count: codes.length })),
    onError: (error) => void message.error(sentence(error)),
  });
  const leave = (codes: readonly string[], out: boolean): void =>
    setLeft((before) => {
      const after = new Set(before);
      for (const code of codes) {
        if (out) after.add(code);
        else after.delete(code);
      }
      return after;
    });
  const nameOf = (code: string): string =>
    accounts.find((account) => account.code === code)?.[language] ?? '';
  const groups = [...Map.groupBy(suggestions, ({ code }) => code.slice(0, 3))];
  return (
    <details className="chart-suggested">
      <summary>{t('accountsStatements.rules.suggested', { count: suggestions.length })}</summary>
      <p className="hint">{t('accountsStatements.rules.suggestedHint')}</p>
      <div className="chart-groups">
        {groups.map(([parent, below]) => (
          <fieldset key={parent}>
            <legend>
              {parent} {nameOf(parent)}
            </legend>
            {below.map((account) => (
              <Checkbox
                key={account.code}
                checked={!left.has(account.code)}
                onChange={({ target }) => leave([account.code], !target.checked)}
              >
                {account.code} {account[language]}
              </Checkbox>
            ))}
          </fieldset>
        ))}
      </div>
      <p className="actions">
        <Button
          type="primary"
          disabled={chosen.length === 0}
          loading={add.isPending}
          onClick={() => add.mutate(chosen)}
        >
          {t('accountsStatements.rules.addChosen', { count: chosen.length })}
        </Button>
        <Button
          onClick={() =>
            leave(
              suggestions.map(({ code }) => code),
              chosen.length > 0,
            )
          }
        >
          {t(
            chosen.length > 0
              ? 'accountsStatements.rules.chooseNone'
              : 'accountsStatements.rules.chooseAll',
          )}
        </Button>
      </p>
    </details>
  );
}
