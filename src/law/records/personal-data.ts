import { hasValidCheckCharacter } from '../awards/credit-code.ts';

/** A mobile number or an ID number that stands in a text, with most of its digits hidden. */
export interface PersonalData {
  kind: 'mobile' | 'identity';
  masked: string;
  /** Where in the text it begins, counted in UTF-16 units from 0. */
  index: number;
}

const GAP = String.raw`[ \u3000-]?`;
const MOBILE = new RegExp(
  String.raw`(?<![0-9A-Za-z])1[3-9]\d${GAP}\d{4}${GAP}\d{4}(?![0-9A-Za-z])`,
  'g',
);
const IDENTITY = new RegExp(
  String.raw`(?<![0-9A-Za-z])[1-9]\d{5}${GAP}(?:19|20)\d{6}${GAP}\d{3}[0-9Xx](?![0-9A-Za-z])`,
  'g',
);
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/**
 * Finds every number of a person in a text, full-width digits and gaps included; addresses on the web are left
 * out, because the numbers in them name pages. An ID number is told from a credit code of digits alone by its
 * birthday (GB 11643); where both readings are possible, by its check character.
 */
export function personalDataIn(text: string): PersonalData[] {
  const plain = text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/https?:\/\/[^\s"'<>()]+/gi, (address) => ' '.repeat(address.length));
  return [...mobiles(plain), ...identities(plain)].sort((a, b) => a.index - b.index);
}

function mobiles(text: string): PersonalData[] {
  return [...text.matchAll(MOBILE)].map(({ 0: found, index }) => {
    const digits = found.replace(/\D/g, '');
    return { kind: 'mobile', masked: `${digits.slice(0, 3)}****${digits.slice(-4)}`, index };
  });
}

function identities(text: string): PersonalData[] {
  return [...text.matchAll(IDENTITY)].flatMap(({ 0: found, index }) => {
    const number = found.replace(/[^0-9Xx]/g, '').toUpperCase();
    const creditCode = hasValidCheckCharacter(number) && !hasIdentityCheck(number);
    if (!hasBirthday(number) || creditCode) return [];
    return [{ kind: 'identity', masked: `${number.slice(0, 3)}***************`, index }];
  });
}

function hasBirthday(number: string): boolean {
  const day = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(+date) && date.toISOString().startsWith(day);
}

function hasIdentityCheck(number: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  return '10X98765432'[sum % 11] === number[17];
}
