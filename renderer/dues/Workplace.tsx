import type { InputRef } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { answer, api } from '../api/client.ts';
import { afterWrite } from '../api/queryClient.ts';
import { useLeaveGuard } from '../registers/form/useLeaveGuard.ts';
import { useTopOf } from '../ui/useTopOf.ts';
import { CollectBar } from './collect/CollectBar.tsx';
import { ConfirmDialog } from './collect/ConfirmDialog.tsx';
import { Done, type DoneCollection } from './collect/Done.tsx';
import { TermsBar } from './collect/TermsBar.tsx';
import {
  type Chosen,
  type Meant,
  type Quarter,
  allChosen,
  anyOwed,
  monthsOfQuarter,
  nothingChosen,
  sumOf,
  toggle,
} from './collect/chosen.ts';
import type { Collected } from './collect/collectData.ts';
import { useTerms } from './collect/useTerms.ts';
import { receiptsPath } from './receipt/receiptsPath.ts';
import type { DuesCellShown, DuesYear } from './duesData.ts';
import { DuesGrid, type GridHandle } from './grid/DuesGrid.tsx';
import { Legend } from './grid/Legend.tsx';
import { QuickFind } from './grid/QuickFind.tsx';
import { firstOpen } from './grid/firstOpen.ts';
import { Unset } from './payers/Unset.tsx';
import { useSaveKey } from '../ui/useSaveKey.ts';

interface Props {
  readonly data: DuesYear;
  readonly branch: string;
  readonly keeps: boolean;
}

/** The grid of a branch with the collecting around it; what is ticked outlasts a change of year. */
export function Workplace({ data, branch, keeps }: Props): ReactNode {
  const { t } = useTranslation();
  const go = useNavigate();
  const queries = useQueryClient();
  const box = useRef<HTMLDivElement>(null);
  const top = useTopOf(box);
  const find = useRef<InputRef>(null);
  const grid = useRef<GridHandle>(null);
  const [chosen, setChosen] = useState<Chosen>(nothingChosen);
  const [confirming, setConfirming] = useState(false);
  const [done, setDone] = useState<DoneCollection | null>(null);
  const terms = useTerms();
  const sum = sumOf(chosen.values());
  useLeaveGuard(sum.members > 0);
  const collect = (): void => {
    if (sum.members > 0 && terms.terms !== null) setConfirming(true);
  };
  useSaveKey(collect);

  const tick = (meant: readonly Meant[]): void => setChosen(toggle(chosen, meant));
  const tickQuarter = (at: number, quarter: Quarter): string => {
    const row = data.rows[at];
    if (row === undefined) return '';
    const meant = [{ row, months: monthsOfQuarter(data.year, quarter) }];
    const said = !anyOwed(meant) ? 'nothing' : allChosen(chosen, meant) ? 'unticked' : 'ticked';
    tick(meant);
    const name = t(`dues.grid.q${quarter}`);
    return t(`dues.quick.${said}`, { name: row.member.name, quarter: name });
  };
  const open = (cell: DuesCellShown, member: string): void => void go(receiptsPath(cell, member));
  const onDone = async ({ receipts }: Collected): Promise<void> => {
    setConfirming(false);
    setChosen(nothingChosen);
    const [{ act }] = await Promise.all([answer(api.audit.last.$get()), afterWrite(queries)]);
    setDone({ receipts, sum, act: act?.seq ?? null });
  };
  if (data.rows.length === 0)
    return <p className="quiet">{t('dues.noMembers', { year: data.year })}</p>;
  return (
    <div className="dues-workplace">
      <Unset data={data} branch={branch} />
      {keeps && (
        <TermsBar terms={terms}>
          <QuickFind
            ref={find}
            names={data.rows.map(({ member }) => member.name)}
            ticking={keeps}
            onGo={(row) => grid.current?.goTo({ row, month: firstOpen(data, row) })}
            onQuarter={tickQuarter}
          />
        </TermsBar>
      )}
      <div ref={box} className="dues-box" style={{ ['--dues-top' as string]: `${top}px` }}>
        <DuesGrid
          data={data}
          chosen={chosen}
          ticking={keeps}
          handle={grid}
          onToggle={tick}
          onOpen={open}
          onFind={() => find.current?.focus()}
        />
      </div>
      {keeps && (
        <CollectBar
          sum={sum}
          onCollect={collect}
          onClear={() => setChosen(nothingChosen)}
          done={done && <Done done={done} onUndone={() => setDone(null)} />}
        />
      )}
      <Legend ticking={keeps} />
      {confirming && terms.terms !== null && (
        <ConfirmDialog
          chosen={chosen}
          terms={{ branch, ...terms.terms }}
          onDone={(collected) => void onDone(collected)}
          onClose={() => setConfirming(false)}
        />
      )}
    </div>
  );
}
