import { Input, Modal } from 'antd';
import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { duesWays } from '../../../shared/codes/index.ts';
import { addMonths } from '../../../shared/rules/calendar.ts';
import { backMonths } from '../../../shared/rules/dues/checkReceipt.ts';
import { Refused } from '../../app/forms/Refused.tsx';
import { useCodeName } from '../../duties/useCodeName.ts';
import { useDebounced } from '../../ui/useDebounced.ts';
import { useSaveKey } from '../../ui/useSaveKey.ts';
import type { Chosen } from './chosen.ts';
import { type Collected, type Collection, collect, planCollection } from './collectData.ts';
import { collectItems, farBack, isHalf, type Proxy } from './collectItems.ts';
import { KindSums } from './KindSums.tsx';
import { PlanFindings } from './PlanFindings.tsx';
import { ProxyLines } from './ProxyLines.tsx';

interface Props {
  readonly chosen: Chosen;
  readonly terms: Omit<Collection, 'items'>;
  readonly onDone: (collected: Collected) => void;
  readonly onClose: () => void;
}

/** Before the receipts are written: the sums, what there is to say, who pays for whom. */
export function ConfirmDialog({ chosen, terms, onDone, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const codeName = useCodeName();
  const id = useId();
  const [proxies, setProxies] = useState<readonly Proxy[]>([]);
  const [reason, setReason] = useState('');
  const [opened, setOpened] = useState(false);
  const { collection, far } = useMemo(() => {
    const earliest = addMonths(terms.receivedOn.slice(0, 7), -backMonths);
    return {
      collection: { ...terms, items: collectItems(chosen, proxies, reason, earliest) },
      far: farBack(chosen, earliest),
    };
  }, [chosen, terms, proxies, reason]);
  const asked = useDebounced(collection, 250);
  const plan = useQuery({
    queryKey: ['dues', 'plan', asked],
    queryFn: () => planCollection(asked),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  const writing = useMutation({
    mutationFn: () => collect(collection),
    // Where something changed meanwhile nothing was written: the plan says what.
    onSuccess: (collected) => (collected.count > 0 ? onDone(collected) : void plan.refetch()),
  });
  const wrong =
    plan.data?.items.some(({ findings }) => findings.some(({ level }) => level === 'error')) ??
    true;
  const settled = asked === collection && !plan.isPlaceholderData && plan.data !== undefined;
  const canWrite = settled && !wrong && !proxies.some(isHalf);
  const write = (): void => {
    if (canWrite && !writing.isPending) writing.mutate();
  };
  useSaveKey(write, { inDialog: true });
  // The dialog takes the focus to its cross when it opens; Enter should rather go on.
  const first = !opened ? '' : far.length > 0 ? `${id}-reason` : canWrite ? `${id}-ok` : '';
  const led = useRef(false);
  useEffect(() => {
    if (first === '' || led.current) return;
    led.current = true;
    document.getElementById(first)?.focus();
  }, [first]);
  return (
    <Modal
      open
      width="44rem"
      title={t('dues.collect.title')}
      okText={t('dues.collect.confirm', { count: collection.items.length })}
      cancelText={t('dues.collect.back')}
      okButtonProps={{ id: `${id}-ok`, disabled: !canWrite, loading: writing.isPending }}
      onOk={write}
      onCancel={onClose}
      afterOpenChange={setOpened}
    >
      <div>
        <p>
          {t('dues.collect.head', {
            on: terms.receivedOn,
            way: codeName(duesWays, terms.way),
            receiver: terms.receiver ?? t('dues.collect.noReceiver'),
          })}
        </p>
        <KindSums chosen={chosen} plan={plan.data} />
        {far.length > 0 && (
          <p className="stacked dues-reason">
            <label htmlFor={`${id}-reason`}>
              {t('dues.collect.reasonFor', { names: far.join(t('register.listSeparator')) })}
            </label>
            <Input
              id={`${id}-reason`}
              value={reason}
              maxLength={300}
              autoComplete="off"
              aria-required
              placeholder={t('dues.collect.reasonExample')}
              onPressEnter={write}
              onChange={(event) => setReason(event.target.value)}
            />
          </p>
        )}
        <ProxyLines chosen={chosen} proxies={proxies} onChange={setProxies} />
        <PlanFindings plan={plan.data} />
        <Refused error={writing.error ?? plan.error} />
        {!settled && plan.error === null && (
          <p className="quiet" role="status">
            {t('dues.collect.planning')}
          </p>
        )}
      </div>
    </Modal>
  );
}
