import { parseArgs } from 'node:util';
import { isDay } from '../../src/law/calendar/is-day.ts';

/** What `npm run assess` is asked. */
export interface AssessQuestion {
  jurisdiction: string;
  /** Reference day. */
  on: string;
  version: string | undefined;
  /** A file with facts in JSON; `-` is standard input. */
  facts: string;
  /** In Chinese words instead of JSON. */
  explain: boolean;
}

export const USAGE = [
  '用法：npm run --silent assess -- --jurisdiction <地区> --facts <文件|-> [--on <年-月-日>] [--version <版本>] [--explain]',
  '例：npm run --silent assess -- --jurisdiction luohe --on 2026-11-20 --facts facts.json',
].join('\n');

/** Years a reference day may lie in: outside them a day is a slip of the pen. */
const [FIRST_YEAR, LAST_YEAR] = ['1949', '2999'];

const text = { type: 'string' } as const;
const OPTIONS = {
  jurisdiction: text,
  on: text,
  version: text,
  facts: text,
  explain: { type: 'boolean' },
} as const;

/** Reads the command's arguments; throws RangeError with a Chinese message where they make no sense. */
export function readArguments(args: readonly string[], today: string): AssessQuestion {
  const { jurisdiction, on = today, version, facts, explain = false } = parsed(args);
  if (!jurisdiction) throw new RangeError('缺少 --jurisdiction（地区文件夹名，如 luohe）');
  if (!facts) throw new RangeError('缺少 --facts（事实文件，或 - 表示标准输入）');
  if (!isDay(on) || on.slice(0, 4) < FIRST_YEAR || on.slice(0, 4) > LAST_YEAR)
    throw new RangeError(
      `--on 应为真实日期，写作 2026-11-20 的样子，年份在${FIRST_YEAR}至${LAST_YEAR}之间，收到的是“${on}”`,
    );
  return { jurisdiction, on, version, facts, explain };
}

function parsed(args: readonly string[]) {
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const known = Object.keys(OPTIONS).map((name) => `--${name}`);
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional' || !known.includes(token.rawName))
      throw new RangeError(
        `不认识“${token.kind === 'option' ? token.rawName : token.value}”；可以写：${known.join('、')}`,
      );
    const takesValue = token.name !== 'explain';
    if (takesValue && !hasValue(token)) throw new RangeError(`${token.rawName} 后面没有写值`);
    if (!takesValue && token.value !== undefined)
      throw new RangeError(`${token.rawName} 后面不写值`);
    if (seen.has(token.name)) throw new RangeError(`${token.rawName} 写了两次`);
    seen.add(token.name);
  }
  return parseArgs({ args: [...args], options: OPTIONS }).values;
}

interface OptionToken {
  value: string | undefined;
  inlineValue: boolean | undefined;
}

/** `--on --facts` leaves `--on` without a value; `-` is one, and so is whatever stands behind `=`. */
function hasValue({ value, inlineValue }: OptionToken) {
  return Boolean(value) && (inlineValue || value === '-' || !value?.startsWith('-'));
}
