import { query } from '../store/query.ts';
import type { Store } from '../store/store.ts';

/** All operators, those at work first. */
export const listOperators = (store: Store) =>
  store.all(query.selectFrom('operators').selectAll().orderBy('retiredAt').orderBy('id'));
