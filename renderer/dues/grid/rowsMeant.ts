/**
 * The rows that typed letters or characters may mean, the likeliest first: names and initials from
 * their beginning before those that only contain it.
 * @param spell full pinyin and initials of a name, separated by a space
 */
export function rowsMeant(
  names: readonly string[],
  typed: string,
  spell: (name: string) => string,
): readonly number[] {
  const sought = typed.normalize('NFKC').toLowerCase().replaceAll(/[\s']/g, '');
  if (sought === '') return [];
  const rank = (name: string): number => {
    const texts = [name.toLowerCase(), ...spell(name).split(' ')];
    if (texts.some((text) => text === sought)) return 0;
    if (texts.some((text) => text.startsWith(sought))) return 1;
    return texts.some((text) => text.includes(sought)) ? 2 : 3;
  };
  return names
    .map((name, row) => ({ row, rank: rank(name) }))
    .filter((one) => one.rank < 3)
    .sort((a, b) => a.rank - b.rank || a.row - b.row)
    .map(({ row }) => row);
}
