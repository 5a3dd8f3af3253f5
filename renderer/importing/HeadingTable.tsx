import { CheckCircleFilled, ExclamationCircleFilled, MinusCircleOutlined } from '@ant-design/icons';
import { Select } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Register } from '../../shared/registers/define.ts';
import { useLabel } from '../i18n.ts';
import { fits, useSpell } from '../ui/pickers/pinyinSearch.ts';
import { shortMask } from '../ui/shortMask.ts';
import type { Heading } from './importData.ts';

interface Props {
  readonly register: Register;
  readonly headings: readonly Heading[];
  /** What was chosen and is not yet thought through. */
  readonly chosen: Readonly<Record<string, string | null>>;
  readonly onChoose: (column: number, field: string | null) => void;
}

const none = '';

/** Each heading of the sheet with a few of its values and the field that takes them. */
export function HeadingTable({ register, headings, chosen, onChoose }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const { spell, wake } = useSpell();
  const options = useMemo(
    () => [
      { value: none, label: t('importing.mapping.none'), names: [t('importing.mapping.none')] },
      ...Object.entries(register.fields).map(([key, { label, aliases = [] }]) => ({
        value: key,
        label: labelOf(label),
        names: [label.zh, label.en, ...aliases],
      })),
    ],
    [register, labelOf, t],
  );
  return (
    <div className="scroll-x">
      <table className="data-table heading-table">
        <caption className="sr-only">{t('importing.mapping.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('importing.mapping.column')}</th>
            <th scope="col">{t('importing.mapping.heading')}</th>
            <th scope="col">{t('importing.mapping.samples')}</th>
            <th scope="col">{t('importing.mapping.field')}</th>
            <th scope="col">{t('importing.mapping.how')}</th>
          </tr>
        </thead>
        <tbody>
          {headings.map((heading) => {
            const value =
              String(heading.column) in chosen ? chosen[String(heading.column)] : heading.field;
            const name = heading.text || t('importing.mapping.noHeading');
            return (
              <tr
                key={heading.column}
                className={heading.how === 'none' ? 'heading-unknown' : undefined}
              >
                <td>{heading.letter}</td>
                <th scope="row">{name}</th>
                <td className="quiet">
                  {shortMask(heading.samples.join(t('register.listSeparator')))}
                </td>
                <td>
                  <Select
                    className="heading-field"
                    value={value ?? none}
                    options={options}
                    aria-label={t('importing.mapping.fieldOf', { heading: name })}
                    onFocus={wake}
                    showSearch={{
                      filterOption: (typed, option) =>
                        option !== undefined && fits(typed, option.names, spell),
                    }}
                    onChange={(field: string) =>
                      onChoose(heading.column, field === none ? null : field)
                    }
                  />
                </td>
                <td>
                  <HowMark how={heading.how} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** How a heading came to its field: a sign and a word. */
function HowMark({ how }: { readonly how: Heading['how'] }): ReactNode {
  const { t } = useTranslation();
  const text = t(`importing.how.${how}`);
  if (how === 'none') {
    return (
      <span className="level level-warning">
        <ExclamationCircleFilled aria-hidden /> {text}
      </span>
    );
  }
  return (
    <span className={how === 'ignored' ? 'quiet' : 'how-known'}>
      {how === 'ignored' ? <MinusCircleOutlined aria-hidden /> : <CheckCircleFilled aria-hidden />}{' '}
      {text}
    </span>
  );
}
