import { parseArgs } from 'node:util';
import { isDay } from '../src/law/calendar/is-day.ts';

type Options = Readonly<Record<string, { type: 'string' | 'boolean' }>>;

/** Values of the options that were written; the others are absent. */
type Values<O extends Options> = {
  [K in keyof O]?: O[K]['type'] extends 'string' ? string : boolean;
};

/**
 * Reads a command's options. Throws RangeError with a Chinese message where one is unknown, written twice or
 * without its value, and for whatever is no option.
 */
export function readOptions<O extends Options>(args: readonly string[], options: O): Values<O> {
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const known = Object.keys(options).map((name) => `--${name}`);
  const values: Record<string, string | boolean> = {};
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional' || !known.includes(token.rawName))
      throw new RangeError(
        `不认识“${token.kind === 'option' ? token.rawName : token.value}”；可以写：${known.join('、')}`,
      );
    const takesValue = options[token.name]?.type === 'string';
    if (takesValue && !hasValue(token)) throw new RangeError(`${token.rawName} 后面没有写值`);
    if (!takesValue && token.value !== undefined)
      throw new RangeError(`${token.rawName} 后面不写值`);
    if (token.name in values) throw new RangeError(`${token.rawName} 写了两次`);
    values[token.name] = token.value ?? true;
  }
  return values as Values<O>;
}

interface OptionToken {
  value: string | undefined;
  inlineValue: boolean | undefined;
}

/** `--on --facts` leaves `--on` without a value; `-` is one, and so is whatever stands behind `=`. */
function hasValue({ value, inlineValue }: OptionToken) {
  return Boolean(value) && (inlineValue || value === '-' || !value?.startsWith('-'));
}

/** Years a day may lie in: outside them it is a slip of the pen. */
const [FIRST_YEAR, LAST_YEAR] = ['1949', '2999'];

/** Holds a written day against the calendar. Throws RangeError that repeats it where there is no such day. */
export function requireDay(option: string, written: string, example: string): void {
  const year = written.slice(0, 4);
  if (isDay(written) && year >= FIRST_YEAR && year <= LAST_YEAR) return;
  throw new RangeError(
    `${option} 应为真实日期，写作 ${example} 的样子，年份在${FIRST_YEAR}至${LAST_YEAR}之间，收到的是“${written}”`,
  );
}
