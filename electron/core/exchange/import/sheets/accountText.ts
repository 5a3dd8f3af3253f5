import { isAccountCode } from '../../../../../shared/rules/accounts/accountCode.ts';

/** What a sheet says of an account: its code, and its name with those above it. */
export interface AccountText {
  /** Digits only; empty where none were given. */
  readonly code: string;
  /** From the top level down, as far as the sheet names them; the account's own name last. */
  readonly names: readonly string[];
}

const begun = /^[[(（【]?\s*(\d{3,}(?:[.\-\s]\d{2,3})*)\s*[\])）】]?[\s\-—_:：、/\\]*(.*)$/u;
const ended = /^(.*?)[\s\-—_:：]*[[(（【]\s*(\d{3,})\s*[\])）】]$/u;
const separators = /\s*(?:[/\\>→|]|——|--|[-—_–])\s*/u;

/**
 * Takes apart 50103, 501.03, 501 经营收入, [50103]出租收入, 银行存款/农信社/基本户.
 * @param account what stands in the column of codes
 * @param names what stands in the columns of names, from the top level down
 */
export function readAccountText(account: string, names: readonly string[]): AccountText {
  const [, code = '', rest = ''] = begun.exec(account) ?? [];
  const [, before = '', last = ''] = code === '' ? (ended.exec(account) ?? []) : [];
  const digits = (code === '' ? last : code).replace(/\D/g, '');
  const besides = digits === '' ? account : code === '' ? before : rest;
  return {
    code: digits,
    names: [...parted(besides), ...names.flatMap((name) => parted(withoutCode(name)))],
  };
}

/** 501经营收入 in the column of names. */
const withoutCode = (name: string): string => {
  const [, code = '', rest = ''] = begun.exec(name) ?? [];
  return isAccountCode(code) && rest !== '' ? rest : name;
};

const parted = (text: string): string[] =>
  text
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** A name as it is compared: 生产（劳务）成本 and 生产(劳务)成本 are one. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
