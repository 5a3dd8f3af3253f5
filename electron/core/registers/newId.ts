import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

const idBytes = 16;
const pool = new Uint8Array(idBytes * 256);
const state = { used: pool.length, msecs: 0, seq: 0 };

/**
 * A new id: a UUIDv7, later ones sort after earlier ones. Random bytes are drawn in stock, because
 * an import needs 30,000 ids and each draw costs more than the id.
 */
export function newId(): string {
  if (state.used === pool.length) {
    randomFillSync(pool);
    state.used = 0;
  }
  const random = pool.subarray(state.used, state.used + idBytes);
  state.used += idBytes;
  const now = Date.now();
  if (now > state.msecs) {
    state.msecs = now;
    // Half of the range is left for the ids of the same millisecond.
    state.seq = ((random[6] ?? 0) << 16) | ((random[7] ?? 0) << 8) | (random[8] ?? 0);
  } else {
    state.seq += 1;
  }
  return v7({ random, msecs: state.msecs, seq: state.seq });
}
