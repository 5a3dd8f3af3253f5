import { findCode } from '../../../shared/codes/find.ts';
import { agendaKinds } from '../../../shared/codes/index.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import { minuteTemplates } from '../../../shared/registers/minuteTemplates.ts';
import { shippedTemplates } from '../../../shared/registers/shippedTemplates.ts';
import { agendaLines, fillTemplate } from '../../../shared/rules/templateText.ts';
import { readSettings } from '../facts.ts';
import { effective } from '../registers/shipped.ts';
import type { Session } from '../session.ts';

/** An agenda item to begin with. */
export interface AgendaStart {
  /** A code of `agendaKinds`. */
  readonly kind: string;
  readonly title: string;
}

/** What the minutes of a kind of meeting begin with. */
export interface TemplateStart {
  readonly values: AnyRecord;
  readonly agenda: readonly AgendaStart[];
}

const nothing: TemplateStart = { values: {}, agenda: [] };

/** The template in force for a kind of meeting, filled in for a day. @param on ISO day */
export function templateStart(session: Session, kind: string, on: string): TemplateStart {
  const shipped = shippedTemplates[readSettings(session.store).language];
  const template = effective(session.store, minuteTemplates, shipped, 'kind')
    .map(({ record }) => record)
    .find((record) => record['kind'] === kind);
  if (template === undefined) return nothing;
  const { topic, place, hours, agenda } = template;
  const kinds = session.codes(agendaKinds);
  const filled = (value: unknown): string | null =>
    typeof value === 'string' ? fillTemplate(value, on) : null;
  return {
    values: { topic: filled(topic), place: filled(place), hours: hours ?? null },
    agenda: agendaLines(filled(agenda) ?? '', (name) => findCode(kinds, name) !== undefined).map(
      (line) => ({
        kind: (line.kind === null ? undefined : findCode(kinds, line.kind)?.code) ?? 'other',
        title: line.title,
      }),
    ),
  };
}
