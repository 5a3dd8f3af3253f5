import { useQuery } from '@tanstack/react-query';
import { voucherTemplateLines } from '../../../shared/registers/voucherTemplateLines.ts';
import { voucherTemplates } from '../../../shared/registers/voucherTemplates.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import { answer, api } from '../../api/client.ts';
import { keys } from '../../api/queryClient.ts';
import { allRows } from '../../registers/data/allRows.ts';
import { fetchRecord } from '../../registers/data/records.ts';
import type { Saved } from '../../registers/data/saving.ts';
import type { ListedVoucher, SentVoucher } from '../booksData.ts';

/** A voucher that comes again and again. */
export interface Template {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly summary: string;
}

const most = 500;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const fen = (value: unknown): number => (typeof value === 'number' ? value : 0);
const orNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** All templates, by name. */
export const useTemplates = () =>
  useQuery({
    queryKey: [...keys.registers, voucherTemplates.key, 'all'],
    queryFn: async (): Promise<readonly Template[]> =>
      (await allRows(voucherTemplates.key, { sort: 'name' }, most)).map((row) => ({
        id: row.id,
        version: row.version,
        name: text(row['name']),
        summary: text(row['summary']),
      })),
  });

/** The entries of a template as a voucher has them. @param id null for none */
export const useTemplate = (id: string | null) =>
  useQuery({
    queryKey: [...keys.registers, voucherTemplates.key, 'entries', id],
    queryFn: () => fetchTemplate(id ?? ''),
    enabled: id !== null,
  });

async function fetchTemplate(
  id: string,
): Promise<Pick<ListedVoucher, 'type' | 'summary' | 'lines'>> {
  const [head, rows] = await Promise.all([
    fetchRecord(voucherTemplates.key, id),
    allRows(
      voucherTemplateLines.key,
      { where: { template: { in: [id] } }, sort: 'position' },
      most,
    ),
  ]);
  return {
    type: 'general',
    summary: text(head['summary']),
    lines: rows.map((row, at) => ({
      id: row.id,
      position: at + 1,
      account: text(row['account']),
      name: { zh: text(row['account']), en: text(row['account']) },
      summary: orNull(row['summary']),
      debitFen: fen(row['debitFen']),
      creditFen: fen(row['creditFen']),
      party: typeof row['party'] === 'string' ? { id: row['party'], name: '' } : null,
      growthWay: orNull(row['growthWay']),
    })),
  };
}

/** The entries of a voucher to be kept as a template. */
export type TemplateEntries = Pick<SentVoucher, 'summary' | 'lines'>;

export const entriesOf = ({
  summary,
  lines,
}: Pick<ListedVoucher, 'summary' | 'lines'>): TemplateEntries => ({
  summary,
  lines: lines.map(({ party, ...line }) => ({
    account: line.account,
    party: party?.id ?? null,
    summary: line.summary,
    debitFen: line.debitFen,
    creditFen: line.creditFen,
    growthWay: line.growthWay,
  })),
});

const filled = (values: AnyRecord): AnyRecord =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== 0));

/** Keeps entries under a name. @param amounts false: only the accounts @throws ApiError */
export const saveTemplate = (
  name: string,
  { summary, lines }: TemplateEntries,
  amounts: boolean,
): Promise<Saved> =>
  // JSON leaves out what is undefined, so the answer is what the route declares.
  answer(
    api.registers[':register'].$post({
      param: { register: voucherTemplates.key },
      json: {
        values: {
          name,
          summary,
          lines: lines.map((line, at) =>
            filled({
              position: at + 1,
              account: line.account,
              summary: line.summary,
              debitFen: amounts ? line.debitFen : null,
              creditFen: amounts ? line.creditFen : null,
              party: line.party,
              growthWay: line.growthWay,
            }),
          ),
        },
      },
    }),
  ) as Promise<Saved>;

/** Throws a template away; what was written with it stays. @throws ApiError */
export const dropTemplate = (id: string, reason: string) =>
  answer(
    api.registers[':register'][':id'].void.$post({
      param: { register: voucherTemplates.key, id },
      json: { reason },
    }),
  );
