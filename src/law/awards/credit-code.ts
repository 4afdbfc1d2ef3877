const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** True for 18 characters of the code's alphabet (GB 32100-2015): no I, O, S, V, Z. */
export function isCreditCode(text: string): boolean {
  return text.length === 18 && [...text].every((character) => CHARACTERS.includes(character));
}

/** The check character of a code's first seventeen characters (GB 32100-2015): 31 − Σ(value × weight) mod 31. */
function checkCharacter(code: string): string {
  const sum = WEIGHTS.reduce(
    (total, weight, index) => total + weight * CHARACTERS.indexOf(code[index] ?? '0'),
    0,
  );
  return CHARACTERS[(31 - (sum % 31)) % 31] ?? '';
}

/** True when the eighteenth character is the one the others call for. */
export function hasValidCheckCharacter(code: string): boolean {
  return isCreditCode(code) && code[17] === checkCharacter(code);
}
