import type { PeriodClosed, YearEndPosted } from '../../../electron/core/accounts/answers.ts';
import { answer, api } from '../../api/client.ts';

// JSON leaves out what is undefined, so the answers are what the routes declare.

/** Closes a month. @param confirm warnings are known @throws ApiError */
export const closePeriod = (month: string, confirm: boolean): Promise<PeriodClosed> =>
  answer(
    api.accounts.periods[':month'].close.$post({ param: { month }, json: { confirm } }),
  ) as Promise<PeriodClosed>;

/** Opens the last closed month again. @throws ApiError */
export const reopenPeriod = (month: string, reason: string) =>
  answer(api.accounts.periods[':month'].reopen.$post({ param: { month }, json: { reason } }));

/** Transfers the result of a year. @throws ApiError `year-end.done` */
export const postYearEnd = (year: number): Promise<YearEndPosted> =>
  answer(api.accounts['year-end'].$post({ json: { year } })) as Promise<YearEndPosted>;
