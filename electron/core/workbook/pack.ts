import type { Sheet, Workbook } from './cells.ts';

/**
 * Cells as they cross from the worker: a byte per cell, and texts that come often once. Copying
 * 700,000 small objects between threads costs as much as parsing them; this costs a tenth.
 */
export interface PackedSheet extends Omit<Sheet, 'rows'> {
  readonly lengths: Uint16Array;
  readonly kinds: Uint8Array;
  /** For each text, number and error in turn: the place of its text in `texts`. */
  readonly places: Uint32Array;
  /** For each number in turn. */
  readonly values: Float64Array;
}

export interface PackedWorkbook extends Omit<Workbook, 'sheets'> {
  readonly texts: readonly string[];
  readonly sheets: readonly PackedSheet[];
}

/** A `bare` number is shown as its digits and needs no text. */
export const cellKind = {
  blank: 0,
  text: 1,
  number: 2,
  date: 3,
  bare: 4,
  yes: 5,
  no: 6,
  error: 7,
} as const;

/** Longer texts than this, such as ID numbers and addresses, hardly ever come twice. */
const oftenRepeated = 10;

/** Gathers the texts of a workbook, those that come often once. */
export class TextPool {
  readonly texts: string[] = [];
  readonly #places = new Map<string, number>();

  place(text: string): number {
    if (text.length > oftenRepeated) return this.texts.push(text) - 1;
    let place = this.#places.get(text);
    if (place === undefined) {
      place = this.texts.push(text) - 1;
      this.#places.set(text, place);
    }
    return place;
  }
}

/** Takes a sheet's cells row by row; trailing blanks of a row and of the sheet fall away. */
export class SheetPacker {
  readonly #pool: TextPool;
  readonly #lengths: number[] = [];
  readonly #kinds: number[] = [];
  readonly #places: number[] = [];
  readonly #values: number[] = [];
  #rowStart = 0;
  #rowEnd = 0;
  #usedRows = 0;

  constructor(pool: TextPool) {
    this.#pool = pool;
  }

  blank(): void {
    this.#kinds.push(cellKind.blank);
  }

  text(text: string): void {
    if (text === '') {
      this.blank();
      return;
    }
    this.#places.push(this.#pool.place(text));
    this.#push(cellKind.text);
  }

  /** @param text null where the number is shown as its digits */
  number(value: number, text: string | null, isDate: boolean): void {
    this.#values.push(value);
    if (text === null) {
      this.#push(cellKind.bare);
      return;
    }
    this.#places.push(this.#pool.place(text));
    this.#push(isDate ? cellKind.date : cellKind.number);
  }

  yesNo(value: boolean): void {
    this.#push(value ? cellKind.yes : cellKind.no);
  }

  error(text: string): void {
    this.#places.push(this.#pool.place(text));
    this.#push(cellKind.error);
  }

  endRow(): void {
    this.#kinds.length = this.#rowEnd;
    const length = this.#rowEnd - this.#rowStart;
    this.#lengths.push(length);
    if (length > 0) this.#usedRows = this.#lengths.length;
    this.#rowStart = this.#rowEnd;
  }

  /** Rows up to the last one that holds something. */
  get usedRows(): number {
    return this.#usedRows;
  }

  /** @param about what is known of the sheet besides its cells */
  finish(about: Omit<Sheet, 'rows'>): PackedSheet {
    return {
      ...about,
      lengths: Uint16Array.from(this.#lengths.slice(0, this.#usedRows)),
      kinds: Uint8Array.from(this.#kinds),
      places: Uint32Array.from(this.#places),
      values: Float64Array.from(this.#values),
    };
  }

  #push(kind: number): void {
    this.#kinds.push(kind);
    this.#rowEnd = this.#kinds.length;
  }
}

/** The memory that is moved to the other thread instead of being copied. */
export const movable = (workbook: PackedWorkbook): ArrayBuffer[] =>
  workbook.sheets.flatMap(({ lengths, kinds, places, values }) =>
    // `from` above made each array on a buffer of its own.
    [lengths, kinds, places, values].map((array) => array.buffer as ArrayBuffer),
  );
