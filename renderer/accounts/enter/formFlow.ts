import type { KeyboardEvent } from 'react';
import { enterChoseAndGoesOn, enterGoesOn, goOn } from '../../meetings/form/enterGoesOn.ts';

const isEnter = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && !event.nativeEvent.isComposing && !event.altKey && !event.shiftKey;

/** Behind the last input stands the button that ends the form. */
function toButton(form: HTMLElement, from: Element): void {
  if (document.activeElement === from)
    form.querySelector<HTMLElement>('button[type="submit"]')?.focus();
}

const isChoice = (target: EventTarget): target is HTMLInputElement =>
  target instanceof HTMLInputElement && ['radio', 'checkbox'].includes(target.type);

/** What comes out of a portal, a dialog or a list, has keys of its own. */
const isInside = (event: KeyboardEvent<HTMLElement>): boolean =>
  event.target instanceof Node && event.currentTarget.contains(event.target);

/**
 * The keys of a form of the accounts: Enter goes on to the next input, from the last one to the
 * button; it never sends the form from the middle.
 */
export const formFlow = {
  onKeyDownCapture(event: KeyboardEvent<HTMLElement>): void {
    if (!isInside(event)) return;
    if (isEnter(event) && isChoice(event.target)) {
      event.preventDefault();
      event.stopPropagation();
      goOn(event.currentTarget, event.target);
    } else enterGoesOn(event);
    if (event.defaultPrevented && event.target instanceof Element)
      toButton(event.currentTarget, event.target);
  },
  onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (!isInside(event) || !isEnter(event)) return;
    enterChoseAndGoesOn(event);
    if (event.target instanceof HTMLInputElement && event.defaultPrevented)
      toButton(event.currentTarget, event.target);
  },
};
