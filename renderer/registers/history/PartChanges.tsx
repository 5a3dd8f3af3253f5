import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Register } from '../../../shared/registers/define.ts';
import { findRegister } from '../../../shared/registers/index.ts';
import { useLabel } from '../../i18n.ts';
import { useShow } from '../values/useShow.ts';
import { type PartChange, type PartGroup, countsOf, partGroups } from './partGroups.ts';

/** A correction of so few parts is read at once; more are unfolded when asked for. */
const shownAtOnce = 3;

interface Props {
  readonly parts: readonly PartChange[];
  /** Whether the record began with this act: what came with it then is folded away. */
  readonly first: boolean;
}

/** What an act did to the parts of the record, by the lists that they stand in. */
export function PartChanges({ parts, first }: Props): ReactNode {
  return partGroups(parts).map((group) => {
    const register = findRegister(group.register);
    return (
      register && (
        <Group
          key={register.key}
          register={register}
          changes={group.changes}
          open={!first && group.changes.length <= shownAtOnce}
        />
      )
    );
  });
}

interface GroupProps extends Pick<PartGroup, 'changes'> {
  readonly register: Register;
  readonly open: boolean;
}

function Group({ register, changes, open }: GroupProps): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const show = useShow(register);
  const counts = countsOf(changes)
    .map(({ what, count }) => t(`register.history.partCounts.${what}`, { count }))
    .join(t('register.history.and'));
  const label = (field: string): string =>
    labelOf(register.fields[field]?.label ?? { zh: field, en: field });
  return (
    <details open={open}>
      <summary>
        {t('register.history.parts', { register: labelOf(register.label), counts })}
      </summary>
      <div className="scroll-x">
        <table className="data-table history-parts">
          <thead>
            <tr>
              <th scope="col">{label(register.title)}</th>
              <th scope="col">{t('register.history.field')}</th>
              <th scope="col">{t('register.history.before')}</th>
              <th scope="col">{t('register.history.after')}</th>
            </tr>
          </thead>
          {changes.map(({ id, title, what, fields }) => (
            <tbody key={id}>
              {fields.map(({ field, before, after }, at) => (
                <tr key={field}>
                  {at === 0 && (
                    <th scope="rowgroup" rowSpan={fields.length}>
                      {show.value(register.title, title) || '—'}
                      <br />
                      <span className="quiet">{t(`register.history.partActs.${what}`)}</span>
                    </th>
                  )}
                  <td>{label(field)}</td>
                  <td>{show.value(field, before) || '—'}</td>
                  <td>{show.value(field, after) || '—'}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </details>
  );
}
