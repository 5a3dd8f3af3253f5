import { Button, Checkbox } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { meetings } from '../../../shared/registers/meetings.ts';
import { FormField } from '../../registers/form/FormField.tsx';
import type { Form } from '../../registers/form/useForm.ts';
import type { Mark } from '../draft/draft.ts';
import { type Counts, type Person, unmarkedOf } from '../draft/people.ts';
import { CountsBar } from './CountsBar.tsx';
import { goOn } from './enterGoesOn.ts';
import { PeopleList } from './PeopleList.tsx';
import { QuickMark } from './QuickMark.tsx';

interface Props {
  readonly form: Form;
  readonly prefix: string;
  readonly named: boolean;
  readonly people: readonly Person[];
  readonly counts: Counts;
  readonly onNamed: (named: boolean) => void;
  readonly onMark: (member: string, mark: Partial<Mark>) => void;
  /** Whoever is due and not marked yet was present. */
  readonly onAllPresent: () => void;
}

const countFields = [
  'dueCount',
  'presentCount',
  'votingDue',
  'votingPresent',
  'absentees',
] as const;

/** Who was due and who came: by a list of names, or by counts alone. */
export function AttendanceSection(props: Props): ReactNode {
  const { form, prefix, named, people, counts, onNamed, onMark, onAllPresent } = props;
  const { t } = useTranslation();
  const end = useRef<HTMLSpanElement>(null);
  const open = unmarkedOf(people).length;
  useAltA(named, onAllPresent);
  return (
    <section className="form-section" aria-labelledby={`${prefix}-attendance`}>
      <div className="section-head">
        <h2 id={`${prefix}-attendance`}>{t('meetings.attendance.title')}</h2>
        <Checkbox checked={!named} onChange={({ target }) => onNamed(!target.checked)}>
          {t('meetings.attendance.countsOnly')}
        </Checkbox>
      </div>
      {named ? (
        <>
          <CountsBar counts={counts} />
          <div className="attendance-tools">
            {people.some(({ expected }) => expected) && (
              <Button disabled={open === 0} aria-keyshortcuts="Alt+A" onClick={onAllPresent}>
                {open === 0
                  ? t('meetings.attendance.allMarked')
                  : t('meetings.attendance.all', { open })}
              </Button>
            )}
            <QuickMark
              people={people}
              onMark={(member, presence) => onMark(member, { presence })}
              onDone={() => {
                const form = end.current?.closest('form');
                if (end.current && form) goOn(form, end.current);
              }}
            />
          </div>
          {people.length === 0 ? (
            <p className="quiet">{t('meetings.attendance.nobodyDue')}</p>
          ) : (
            <PeopleList people={people} onMark={onMark} />
          )}
        </>
      ) : (
        <div className="form-grid">
          {countFields.map((key) => (
            <FormField
              key={key}
              form={form}
              name={key}
              field={meetings.fields[key]}
              prefix={prefix}
            />
          ))}
        </div>
      )}
      <span ref={end} />
      <div className="form-grid observers">
        <FormField form={form} name="observers" field={meetings.fields.observers} prefix={prefix} />
      </div>
    </section>
  );
}

/** Alt+A, wherever the cursor stands. */
function useAltA(active: boolean, act: () => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (!active) return;
    const onKey = (event: KeyboardEvent): void => {
      // By its place: with Alt some systems write another letter.
      if (!event.altKey || event.ctrlKey || event.code !== 'KeyA') return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [active]);
}
