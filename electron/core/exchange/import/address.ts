/** The letters of a column counted from 0: A, B … Z, AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** The address of a cell as a spreadsheet writes it; row and column counted from 0. */
export const cellAddress = (row: number, column: number): string =>
  `${columnLetters(column)}${row + 1}`;
