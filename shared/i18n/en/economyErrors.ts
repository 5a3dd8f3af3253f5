export const economyErrors = {} as const;
