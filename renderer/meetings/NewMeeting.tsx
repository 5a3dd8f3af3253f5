import { Button } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { meetingKinds } from '../../shared/codes/index.ts';
import type { Register } from '../../shared/registers/define.ts';
import { keys } from '../api/queryClient.ts';
import { Refused } from '../app/forms/Refused.tsx';
import { Page } from '../app/frame/Page.tsx';
import { useLanguage } from '../i18n.ts';
import { useCodes } from '../registers/data/useCodes.ts';
import { begunWith } from '../registers/form/begunWith.ts';
import { listPath, newPath, recordPath } from '../registers/paths.ts';
import { useShow } from '../registers/values/useShow.ts';
import { fetchBegun } from './api.ts';
import { meetingPath, readMeetingAddress } from './begin/meetingAddress.ts';
import { BeginStep } from './begin/BeginStep.tsx';
import { useLikelyBranch } from './begin/useLikelyBranch.ts';
import { type Occasion, startNew } from './draft/start.ts';
import { MinutesForm } from './form/MinutesForm.tsx';

const text = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

/** New minutes: first what meets and when, then the form with what follows from it. */
export function NewMeeting({ register }: { readonly register: Register }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const codes = useCodes();
  const go = useNavigate();
  const [address] = useSearchParams();
  const set = address.get('set');
  const given = useMemo(() => begunWith(register, set), [register, set]);
  const beyond = useMemo(() => readMeetingAddress(address), [address]);
  const likely = useLikelyBranch();
  const kind = text(given['kind']);
  const branch = text(given['branch']);
  const on = text(given['heldOn']);
  const whole = kind !== null && branch !== null && on !== null;
  const name = codes(meetingKinds).items.find(({ code }) => code === kind)?.[language];
  const cancel = (): void => void go(listPath(register.key));
  return (
    <Page
      title={
        whole && name !== undefined
          ? t('meetings.form.newTitle', { kind: name })
          : t('meetings.begin.title')
      }
      {...(whole ? {} : { hint: t('meetings.begin.hint') })}
    >
      {whole ? (
        <Begun
          key={address.toString()}
          register={register}
          occasion={{ kind, branch, on }}
          given={given}
          people={beyond.people}
        />
      ) : (
        likely !== undefined && (
          <BeginStep
            occasion={{ kind, branch: branch ?? likely, on }}
            period={beyond.period}
            onCancel={cancel}
            onBegin={(occasion) =>
              void go(
                meetingPath(
                  {
                    ...given,
                    kind: occasion.kind,
                    branch: occasion.branch,
                    heldOn: occasion.on,
                  },
                  beyond,
                ),
                { replace: true },
              )
            }
          />
        )
      )}
    </Page>
  );
}

interface Props {
  readonly register: Register;
  readonly occasion: { readonly [K in keyof Occasion]: string };
  readonly given: ReturnType<typeof begunWith>;
  /** Who is ticked off already. */
  readonly people: readonly string[];
}

function Begun({ register, occasion, given, people }: Props): ReactNode {
  const { t } = useTranslation();
  const go = useNavigate();
  const show = useShow(
    register,
    useMemo(() => [register.title], [register]),
  );
  const { data, error } = useQuery({
    queryKey: [...keys.registers, 'meetings', 'begin', occasion],
    queryFn: () => fetchBegun(occasion),
    staleTime: 0,
    gcTime: 0,
  });
  if (error !== null)
    return (
      <>
        <Refused error={error} />
        <Button onClick={() => void go(newPath(register.key))}>{t('common.back')}</Button>
      </>
    );
  return (
    data && (
      <MinutesForm
        register={register}
        start={startNew(occasion, data, given, people)}
        kept={null}
        show={show}
        onSaved={(id) => void go(recordPath(register.key, id), { replace: true })}
        onCancel={() => void go(listPath(register.key))}
      />
    )
  );
}
