export const accountsBooks = {} as const;
