import { Alert } from 'antd';
import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/fields/finding.ts';
import { meetings } from '../../../shared/registers/meetings.ts';
import { useLabel, useSentence } from '../../i18n.ts';
import { fieldId } from '../../registers/form/FormField.tsx';
import { LevelMark } from '../../ui/findings/FindingLines.tsx';
import type { Draft } from '../draft/draft.ts';
import { placeOfRow } from '../draft/placeOfRow.ts';
import type { RowFinding } from '../draft/readDraft.ts';

interface Props {
  readonly findings: readonly Finding[];
  readonly rowFindings: readonly RowFinding[];
  readonly draft: Draft;
  readonly prefix: string;
  readonly ref?: Ref<HTMLDivElement>;
}

/** Opens what it is folded into and puts the cursor there. */
function show(id: string): void {
  const element = document.getElementById(id);
  for (let fold = element?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
    fold.open = true;
  element?.focus();
}

/** What keeps minutes from being saved, each line leading to its place. */
export function MinutesSummary({ findings, rowFindings, draft, prefix, ref }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const sentence = useSentence();
  const fields = Object.entries(meetings.fields);
  const own = findings
    .filter(({ level }) => level === 'error')
    .map((finding) => {
      const label = fields.find(([key]) => key === finding.field)?.[1].label;
      return {
        finding,
        label: label === undefined ? '' : labelOf(label),
        place: '',
        id: fieldId(prefix, finding.field ?? ''),
      };
    });
  const ofRows = rowFindings
    .filter(({ level }) => level === 'error')
    .map((finding) => {
      const { place, register } = placeOfRow(draft, finding.row);
      const label = register?.fields[finding.field ?? '']?.label;
      return {
        finding,
        label: label === undefined ? '' : labelOf(label),
        place: place === null ? '' : t(`meetings.places.${place.part}`, { number: place.number }),
        id: fieldId(finding.row, finding.field ?? ''),
      };
    });
  const lines = [...own, ...ofRows];
  if (lines.length === 0) return null;
  return (
    <div ref={ref} tabIndex={-1}>
      <Alert
        type="error"
        showIcon
        title={t('register.form.notSaved', { errors: lines.length })}
        description={
          <ul className="form-summary">
            {lines.map(({ finding, label, place, id }, at) => (
              <li key={`${id} ${finding.code} ${at}`}>
                <LevelMark level="error" />{' '}
                <button type="button" className="link" onClick={() => show(id)}>
                  {[place, label]
                    .filter((part) => part !== '')
                    .map((part) => `${part}${t('register.colon')}`)}
                  {sentence({ code: finding.code, params: { label, ...finding.params } })}
                </button>
              </li>
            ))}
          </ul>
        }
      />
    </div>
  );
}
