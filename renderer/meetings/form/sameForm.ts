import type { Form } from '../../registers/form/useForm.ts';

/**
 * Whether a form shows the same as before, so that its fields need not be drawn anew: an old PC
 * would not keep up with the typing. What is typed always makes another record.
 */
export const sameForm = (one: Form, other: Form): boolean =>
  one.record === other.record && one.findings === other.findings && one.told === other.told;
