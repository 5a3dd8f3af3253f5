/** The row that was opened last of each list, so that coming back shows the same place. */
const places = new Map<string, number>();

/** @param address of the list, with what was chosen of it */
export const placeOf = (address: string): number => places.get(address) ?? 0;

export const keepPlace = (address: string, row: number): void => {
  places.set(address, row);
};

/** Whether a record of the list was opened before. */
export const knowsPlace = (address: string): boolean => places.has(address);
