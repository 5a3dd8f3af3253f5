import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { growthWays } from '../../../shared/codes/index.ts';
import { Labelled } from '../../app/forms/Labelled.tsx';
import { useCodes } from '../../registers/data/useCodes.ts';
import { TextInput } from '../../ui/inputs/TextInput.tsx';
import { CodePicker } from '../../ui/pickers/CodePicker.tsx';
import type { OfferedEvent } from '../booksData.ts';
import { AmountInput } from '../inputs/AmountInput.tsx';
import { PartyPicker } from '../inputs/PartyPicker.tsx';
import { AccountChoice } from './AccountChoice.tsx';
import { DayField } from './DayField.tsx';
import type { EventForm } from './useEventForm.ts';

interface Props {
  readonly event: OfferedEvent;
  readonly form: EventForm;
}

/** What is asked of an event, in the order in which one tells it: how much, when, from whom. */
export function EventFields({ event, form }: Props): ReactNode {
  const { t } = useTranslation();
  const codes = useCodes();
  const { typed, change, day, amount, attachmentsWrong, planned } = form;
  const { direction } = event;
  const byParty = [...event.debit, ...event.credit].some(
    ({ code, byParty: kept }) => kept && (code === typed.debit || code === typed.credit),
  );
  return (
    <div className="event-fields">
      <Labelled
        label={t('accountsBooks.enter.amount')}
        error={amount.wrong ? t('accountsBooks.amountWrong') : undefined}
      >
        {({ id, ...control }) => (
          <AmountInput
            id={id}
            value={typed.amount}
            placeholder={t('accountsBooks.enter.amountHint')}
            invalid={amount.wrong}
            {...(control['aria-describedby'] !== undefined && {
              describedBy: control['aria-describedby'],
            })}
            onChange={(text) => change({ amount: text })}
          />
        )}
      </Labelled>
      <DayField label={t('accountsBooks.enter.day')} day={day} />
      <AccountChoice
        label={t(`accountsBooks.enter.debit.${direction}`)}
        offered={event.debit}
        value={typed.debit}
        onChange={(debit) => change({ debit })}
      />
      <AccountChoice
        label={t(`accountsBooks.enter.credit.${direction}`)}
        offered={event.credit}
        value={typed.credit}
        onChange={(credit) => change({ credit })}
      />
      {(event.asksParty || byParty) && (
        <Labelled label={t(`accountsBooks.enter.party.${direction}`)}>
          {({ id }) => (
            <PartyPicker id={id} value={typed.party} onChange={(party) => change({ party })} />
          )}
        </Labelled>
      )}
      {event.asksGrowthWay && (
        <Labelled label={t('accountsBooks.enter.growthWay')}>
          {({ id }) => (
            <CodePicker
              id={id}
              list={codes(growthWays)}
              clearable
              value={typed.growthWay}
              placeholder={t('accountsBooks.enter.growthWayHint')}
              onChange={(growthWay) => change({ growthWay })}
            />
          )}
        </Labelled>
      )}
      <Labelled label={t('accountsBooks.summary')}>
        {({ id }) => (
          <TextInput
            id={id}
            value={typed.summary}
            placeholder={planned?.summary ?? t('accountsBooks.enter.summaryHint')}
            onChange={(summary) => change({ summary })}
          />
        )}
      </Labelled>
      <Labelled
        label={t('accountsBooks.attachments')}
        error={attachmentsWrong ? t('accountsBooks.countWrong') : undefined}
      >
        {({ id }) => (
          <TextInput
            id={id}
            numeric
            value={typed.attachments}
            invalid={attachmentsWrong}
            placeholder={t('accountsBooks.attachmentsHint')}
            unit={t('accountsBooks.sheets')}
            onChange={(attachments) => change({ attachments })}
          />
        )}
      </Labelled>
    </div>
  );
}
