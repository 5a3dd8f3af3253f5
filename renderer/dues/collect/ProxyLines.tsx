import { PlusOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { fits, useSpell } from '../../ui/pickers/pinyinSearch.ts';
import type { Chosen } from './chosen.ts';
import { isHalf, type Proxy } from './collectItems.ts';

interface Props {
  readonly chosen: Chosen;
  readonly proxies: readonly Proxy[];
  readonly onChange: (proxies: readonly Proxy[]) => void;
}

/** Who brings the money of whom; nothing until somebody does. */
export function ProxyLines({ chosen, proxies, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const { spell, wake } = useSpell();
  const taken = new Set(proxies.flatMap(({ members }) => members));
  const change = (at: number, part: Partial<Proxy>): void =>
    onChange(proxies.map((proxy, index) => (index === at ? { ...proxy, ...part } : proxy)));
  return (
    <div className="proxy-lines">
      {proxies.map(({ payer, members }, at) => (
        <div key={at} className="proxy-line">
          <label htmlFor={`${id}-${at}-payer`}>{t('dues.collect.payer')}</label>
          <Input
            id={`${id}-${at}-payer`}
            className="proxy-payer"
            value={payer}
            maxLength={40}
            autoFocus
            autoComplete="off"
            onChange={(event) => change(at, { payer: event.target.value })}
          />
          <label htmlFor={`${id}-${at}-for`}>{t('dues.collect.payerFor')}</label>
          <Select
            id={`${id}-${at}-for`}
            mode="multiple"
            className="proxy-for"
            value={[...members]}
            options={[...chosen.values()]
              .filter((one) => members.includes(one.id) || !taken.has(one.id))
              .map((one) => ({ value: one.id, label: one.name }))}
            showSearch={{
              filterOption: (typed, option) =>
                option !== undefined && fits(typed, [option.label], spell),
            }}
            onFocus={wake}
            onChange={(next: string[]) => change(at, { members: next })}
          />
        </div>
      ))}
      {proxies.length > 0 && <p className="form-note">{t('dues.collect.proxyHint')}</p>}
      {proxies.some(isHalf) && <p className="field-warning">{t('dues.collect.proxyHalf')}</p>}
      <Button
        icon={<PlusOutlined aria-hidden />}
        onClick={() => onChange([...proxies, { payer: '', members: [] }])}
      >
        {t(proxies.length === 0 ? 'dues.collect.proxy' : 'dues.collect.proxyAdd')}
      </Button>
    </div>
  );
}
