/** The year in which the demo takes place. */
export const demoYear = 2026;

type Weights = readonly (readonly [item: string, weight: number])[];

/** Codes with their weights: `farm-worker:50 113:17`. */
const weights = (text: string): Weights =>
  text.split(' ').map((part) => {
    const at = part.lastIndexOf(':');
    return [part.slice(0, at), Number(part.slice(at + 1))];
  });

/** A village is far older than the Party as a whole (domain.md 1.4): ages on the roll by weight. */
export const ages = weights(
  '23-30:1 31-35:2 36-40:4 41-45:6 46-50:8 51-55:11 56-60:14 61-65:15 66-70:13 71-78:17 79-88:8 89-96:1',
).map(([range, weight]): readonly [readonly [number, number], number] => {
  const [least = 0, most = 0] = range.split('-').map(Number);
  return [[least, most], weight];
});

/** Education by the last year of birth, and far less schooled. */
export const educationByBirth: readonly (readonly [bornTo: number, weights: Weights])[] = [
  [1945, weights('80:58 71:28 61:6 90:8')],
  [1955, weights('80:36 71:45 61:16 41:3')],
  [1965, weights('71:55 61:28 80:9 41:5 31:3')],
  [1975, weights('71:50 61:29 41:9 31:7 provincial-school-college:3 21:2')],
  [1985, weights('71:34 61:22 41:12 44:4 31:21 21:7')],
  [1995, weights('71:14 61:17 44:9 31:38 21:20 14:2')],
  [2010, weights('44:5 31:41 21:50 14:4')],
];

/** Occupation by the highest age. */
export const occupationByAge: readonly (readonly [ageTo: number, weights: Weights])[] = [
  [
    34,
    weights(
      '113:26 farm-worker:16 self-employed:14 0253:9 022:7 025:6 graduate-official:5 013:6 freelancer:5 other-worker:6',
    ),
  ],
  [
    59,
    weights(
      'farm-worker:50 113:17 self-employed:10 0253:6 village-doctor:2 other-worker:5 community-worker:2 021:2 025:2 013:4',
    ),
  ],
  [120, weights('farm-worker:70 retired:11 other-farmer:7 not-working:9 113:3')],
];

/** The front line at which an occupation stands. */
export const frontLineOf: Readonly<Record<string, string>> = {
  'farm-worker': 'farming',
  'other-farmer': 'farming',
  '0253': 'industry',
  '025': 'industry',
  'self-employed': 'service',
  'village-official': 'front-line',
  'village-doctor': 'service',
};

/** The item of the first row whose limit is not below the value; the last beyond all limits. */
export function byLimit<T>(
  table: readonly (readonly [limit: number, item: T])[],
  value: number,
): T {
  const found = table.find(([limit]) => value <= limit) ?? table.at(-1);
  if (found === undefined) throw new RangeError('an empty table');
  return found[1];
}
