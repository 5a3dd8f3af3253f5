import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { showYuan } from '../../../shared/fields/show.ts';
import type { Ageing } from '../../../shared/rules/accounts/ageing.ts';

const bands = ['under-1', '1-to-3', '3-to-5', 'over-5', 'undated'] as const;

/** What is open by how long it has been: the bands of the township's form; nothing where nothing is. */
export function AgeBands({
  label,
  ageing,
}: {
  readonly label: string;
  readonly ageing: Ageing;
}): ReactNode {
  const { t } = useTranslation();
  const told = bands.filter((band) => band !== 'undated' || ageing[band] !== 0);
  if (bands.every((band) => ageing[band] === 0)) return null;
  return (
    <div className="age-bands">
      <strong>{label}</strong>
      <dl>
        {told.map((band) => (
          <div key={band} className={ageing[band] === 0 ? 'age-band' : `age-band age-${band}`}>
            <dt>{t(`economy.ageing.${band}`)}</dt>
            <dd>{showYuan(ageing[band])}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
