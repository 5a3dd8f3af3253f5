import { App, Button } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { duesPayers } from '../../../shared/registers/duesPayers.ts';
import { readValue } from '../../../shared/fields/readValue.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { ratesInForce } from '../../../shared/rules/dues/rates.ts';
import { termsInForce } from '../../../shared/rules/dues/terms.ts';
import { answer, api } from '../../api/client.ts';
import { TextInput } from '../../app/forms/TextInput.tsx';
import { useMay } from '../../app/session.ts';
import { useSentence } from '../../i18n.ts';
import { useLeaveGuard } from '../../registers/form/useLeaveGuard.ts';
import { useReadContext } from '../../registers/form/useReadContext.ts';
import { useSaved } from '../../registers/record/useSaved.tsx';
import type { DuesRow, DuesScope } from '../duesData.ts';
import { duesPath } from '../duesPath.ts';
import { useSaveKey } from '../../ui/useSaveKey.ts';
import { PayersTable } from './PayersTable.tsx';
import { type PayerDraft, draftIn, readDraft, sameDraft } from './payerDraft.ts';
import type { usePayerRows } from './payersData.ts';

interface Props {
  readonly members: readonly DuesRow['member'][];
  readonly rows: NonNullable<ReturnType<typeof usePayerRows>['data']>;
  readonly scope: DuesScope;
  /** The first month of the ledger, `YYYY-MM`. */
  readonly ledgerFrom: string;
}

/** A row for each member; what differs from what holds in the month is saved, all in one act. */
export function PayersForm({ members, rows, scope, ledgerFrom }: Props): ReactNode {
  const { t } = useTranslation();
  const go = useNavigate();
  const { message } = App.useApp();
  const sentence = useSentence();
  const saved = useSaved();
  const keeps = useMay('keep');
  const form = useReadContext();
  const [typedFrom, setTypedFrom] = useState(() => later(`${scope.year}-01`, ledgerFrom));
  const [drafts, setDrafts] = useState<ReadonlyMap<string, PayerDraft>>(new Map());
  const [tried, setTried] = useState(false);
  const read = readValue(duesPayers.fields.from, typedFrom, form);
  const from = typeof read.value === 'string' ? read.value.slice(0, 7) : '';
  const isMonth = /^\d{4}-\d{2}$/.test(from);
  const month = isMonth ? from : `${scope.year}-01`;
  const { rounding } = termsInForce(rows.terms, scope.branch, month);
  const context = useMemo(
    () => ({ month, rates: rows.rates, rounding, form }),
    [month, rows.rates, rounding, form],
  );
  const lines = useMemo(() => {
    const payersOf = Map.groupBy(rows.payers, ({ member }) => member);
    return members.map((member) => {
      const now = draftIn(payersOf.get(member.id) ?? [], month);
      const draft = drafts.get(member.id) ?? now;
      return {
        member,
        draft,
        changed: !sameDraft(draft, now),
        read: readDraft(draft, member.id, context),
      };
    });
  }, [members, rows.payers, drafts, month, context]);
  const changed = lines.filter((line) => line.changed);
  const wrong = changed.filter(
    ({ read: one }) => one === null || one.findings.some(({ level }) => level === 'error'),
  );
  useLeaveGuard(changed.length > 0);

  const change = (next: Iterable<readonly [string, PayerDraft]>): void =>
    setDrafts((before) => new Map([...before, ...next]));
  const save = useMutation({
    mutationFn: () =>
      answer(
        api.dues.payers.$post({
          json: {
            from,
            items: changed.flatMap(({ member, read: one }) =>
              one === null ? [] : [{ member: member.id, ...one.basis }],
            ),
          },
        }),
      ),
    onSuccess: async ({ saved: count, findings }) => {
      const error = findings.find(({ level }) => level === 'error');
      if (error !== undefined) {
        void message.error(sentence({ ...error, params: error.params ?? {} }));
        return;
      }
      setDrafts(new Map());
      await saved(t('dues.payers.saved', { count, month: from }));
      void go(duesPath(scope));
    },
    onError: (error) => void message.error(sentence(error)),
  });
  const submit = (): void => {
    setTried(true);
    if (changed.length > 0 && wrong.length === 0 && isMonth && !save.isPending) save.mutate();
  };
  useSaveKey(submit);

  const least = ratesInForce(rows.rates, 'farmer', month)[0]?.leastFen ?? 0;
  const unset = lines.filter(({ draft }) => draft.kind === null);
  const farmer: PayerDraft = { kind: 'farmer', base: '', amount: showYuan(least) };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="payers-head">
        <TextInput
          label={t('dues.payers.from')}
          hint={t('dues.payers.fromHint')}
          value={typedFrom}
          maxLength={20}
          error={isMonth ? undefined : t('dues.payers.fromWrong')}
          onChange={setTypedFrom}
        />
        {keeps && unset.length > 0 && (
          <Button onClick={() => change(unset.map(({ member }) => [member.id, farmer]))}>
            {t('dues.payers.setAll', { yuan: showYuan(least) })}
          </Button>
        )}
      </div>
      <p className="form-note">{t('dues.payers.note')}</p>
      <PayersTable
        lines={lines}
        context={context}
        tried={tried}
        onChange={(id, draft) => change([[id, draft]])}
      />
      {keeps && (
        <div className="form-actions">
          <Button
            type="primary"
            htmlType="submit"
            disabled={changed.length === 0}
            loading={save.isPending}
          >
            {changed.length === 0
              ? t('dues.payers.nothing')
              : t('dues.payers.save', { count: changed.length })}
          </Button>
          {tried && wrong.length > 0 && (
            <span className="field-error" role="alert">
              {t('dues.payers.wrong', { count: wrong.length })}
            </span>
          )}
        </div>
      )}
    </form>
  );
}

const later = (a: string, b: string): string => (a > b ? a : b);
