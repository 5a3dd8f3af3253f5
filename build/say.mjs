import { messages as en } from './messages.en.mjs';
import { messages as zh } from './messages.zh.mjs';

/** @typedef {keyof typeof zh} MessageCode */

/**
 * @param {string} template
 * @param {Readonly<Record<string, string | number>>} params
 * @returns {string}
 */
function fill(template, params) {
  return template.replace(/\{\{(\w+)\}\}/g, (place, name) => String(params[name] ?? place));
}

/**
 * Says one sentence in both languages, Chinese first, on stderr: stdout belongs to what a command
 * hands on (JSON, addresses).
 * @param {MessageCode} code a key of the message files
 * @param {Readonly<Record<string, string | number>>} [params] what fills the `{{x}}` places
 */
export function say(code, params = {}) {
  process.stderr.write(`${fill(zh[code], params)}\n${fill(en[code], params)}\n`);
}
