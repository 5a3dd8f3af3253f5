/** Aliases on one line: `words('本科 大学 大本')`. */
export const words = (text: string): string[] => text.split(' ');
