/** Words on which a shortened name does not end. */
const linking = new Set(['of', 'the', 'and', 'to', 'for', 'in']);

/** As many whole words of an English name as fit into so many characters. */
export function shortened(name: string, room: number): string {
  if (name.length <= room) return name;
  const words: string[] = [];
  for (const word of name.split(' ')) {
    if ([...words, word].join(' ').length > room) break;
    words.push(word);
  }
  while (linking.has(words.at(-1) ?? '')) words.pop();
  return words.length === 0 ? name.slice(0, room) : words.join(' ');
}
