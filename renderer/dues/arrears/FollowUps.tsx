import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { contactWays } from '../../../shared/codes/index.ts';
import { duesFollowUps } from '../../../shared/registers/duesFollowUps.ts';
import { useSession } from '../../app/session.ts';
import { useCodeName } from '../../duties/useCodeName.ts';
import { today } from '../../ui/today.ts';
import { ShortForm } from '../short/ShortForm.tsx';
import type { ArrearsMember } from './arrearsData.ts';

interface Props {
  readonly row: ArrearsMember;
  readonly keeps: boolean;
}

const fields = ['on', 'speaker', 'way', 'nextOn', 'result'];

/** Who spoke with the member, when, how and with what result; and the form for one more. */
export function FollowUps({ row: { member, followUps }, keeps }: Props): ReactNode {
  const { t } = useTranslation();
  const codeName = useCodeName();
  const { operator } = useSession();
  const [adding, setAdding] = useState(false);
  return (
    <>
      <h3>{t('dues.arrears.talks')}</h3>
      {followUps.length === 0 ? (
        <p className="quiet">{t('dues.arrears.noTalks')}</p>
      ) : (
        <ul className="arrears-talks">
          {followUps.map(({ id, on, speaker, way, result }) => (
            <li key={id}>
              {way === null
                ? t('dues.arrears.talkLineNoWay', { on, speaker, result })
                : t('dues.arrears.talkLine', {
                    on,
                    speaker,
                    way: codeName(contactWays, way),
                    result,
                  })}
            </li>
          ))}
        </ul>
      )}
      {keeps && !adding && (
        <p className="actions">
          <Button onClick={() => setAdding(true)}>{t('dues.arrears.add')}</Button>
        </p>
      )}
      {keeps && adding && (
        <ShortForm
          register={duesFollowUps}
          begin={{ member: member.id, on: today(), speaker: operator.name }}
          fields={fields}
          prefix={`follow-up-${member.id}`}
          submit={t('dues.arrears.save')}
          saved={() => t('dues.arrears.saved', { name: member.name })}
          onSaved={() => setAdding(false)}
          onCancel={() => setAdding(false)}
        />
      )}
    </>
  );
}
