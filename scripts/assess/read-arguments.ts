import { readOptions, requireDay } from '../options.ts';

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
  /** Rounds on record are the samples' instead of the real ones. */
  samples: boolean;
}

export const USAGE = [
  '用法：npm run --silent assess -- --jurisdiction <地区> --facts <文件|-> [--on <年-月-日>] [--version <版本>] [--samples] [--explain]',
  '例：npm run --silent assess -- --jurisdiction luohe --on 2026-11-20 --facts facts.json',
].join('\n');

const text = { type: 'string' } as const;
const OPTIONS = {
  jurisdiction: text,
  on: text,
  version: text,
  facts: text,
  explain: { type: 'boolean' },
  samples: { type: 'boolean' },
} as const;

/** Reads the command's arguments; throws RangeError with a Chinese message where they make no sense. */
export function readArguments(args: readonly string[], today: string): AssessQuestion {
  const options = readOptions(args, OPTIONS);
  const { jurisdiction, on = today, version, facts, explain = false, samples = false } = options;
  if (!jurisdiction) throw new RangeError('缺少 --jurisdiction（地区文件夹名，如 luohe）');
  if (!facts) throw new RangeError('缺少 --facts（事实文件，或 - 表示标准输入）');
  requireDay('--on', on, '2026-11-20');
  return { jurisdiction, on, version, facts, explain, samples };
}
