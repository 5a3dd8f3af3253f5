import type { KeyboardEvent } from 'react';

const typedInto =
  'input:not([type="radio"], [type="checkbox"], [disabled]), textarea:not([disabled], [aria-hidden="true"])';

/** The input after (or before) this one, in the order of the page. */
function neighbour(form: HTMLElement, from: Element): HTMLElement | undefined {
  const inputs = [...form.querySelectorAll<HTMLElement>(typedInto)].filter(
    (input) => input.checkVisibility() && input.tabIndex >= 0,
  );
  return inputs.find(
    (input) => (from.compareDocumentPosition(input) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
}

/** Puts the cursor into the next input of the form. */
export function goOn(form: HTMLElement, from: Element): void {
  const next = neighbour(form, from);
  next?.focus();
  if (next instanceof HTMLInputElement) next.select();
}

const isEnter = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && !event.nativeEvent.isComposing && !event.altKey && !event.shiftKey;

const isLine = (target: EventTarget): target is HTMLInputElement =>
  target instanceof HTMLInputElement && !['radio', 'checkbox'].includes(target.type);

/** Enter has a meaning of its own there. */
const keepsEnter = ({ dataset }: HTMLElement): boolean => dataset['enter'] === 'own';

const hasOpenList = (target: HTMLElement): boolean =>
  target.getAttribute('aria-expanded') === 'true';

/**
 * Enter goes on to the next input, as on paper; where it may be a new line, Ctrl+Enter does. To be
 * given the form's keys before its inputs, which would open their lists.
 */
export function enterGoesOn(event: KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget, ctrlKey } = event;
  if (!isEnter(event)) return;
  if (!isLine(target) && !(target instanceof HTMLTextAreaElement && ctrlKey)) return;
  if (!ctrlKey && (keepsEnter(target) || hasOpenList(target))) return;
  event.preventDefault();
  event.stopPropagation();
  goOn(currentTarget, target);
}

/** The same behind an open list, which takes its marked line first: after the inputs had the key. */
export function enterChoseAndGoesOn(event: KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget } = event;
  if (!isEnter(event) || !isLine(target) || keepsEnter(target) || !hasOpenList(target)) return;
  event.preventDefault();
  goOn(currentTarget, target);
}
