import { v7 as uuid } from 'uuid';
import { sentence } from '../../shared/i18n/sentence.ts';
import { defaultSettings } from '../../shared/settings.ts';
import { writeSettings, writeUnit } from './facts.ts';
import type { Setup } from './ledgerState.ts';
import { keepSearchIndex } from './registers/searchIndex.ts';
import type { Unit } from './session.ts';
import type { Store } from './store/store.ts';

/**
 * The first act of a store: what it is, who keeps it, and the organisation at the root of the
 * tree. A village starts with its branch, a township with its committee (domain.md 4.1).
 */
export function writeFirstAct(store: Store, operatorId: string, setup: Setup, demo: boolean): void {
  const { kind, name, code, language, operator } = setup;
  const unit: Unit = { kind, name, code, demo };
  keepSearchIndex(store);
  store.write({ operatorId }, 'init', (writing) => {
    writeUnit(writing, unit);
    writeSettings(writing, { ...defaultSettings, language });
    writing.insert('operators', {
      id: operatorId,
      ...operator,
      role: 'secretary',
      retiredAt: null,
    });
    writing.insert('organizations', {
      id: uuid(),
      version: 1,
      name: setup.organization || sentence('zh', `unit.${kind}-organization`, { name }),
      kind: kind === 'village' ? 'branch' : 'township-committee',
    });
  });
}
