import { parseArgs } from 'node:util';
import { publicationStage } from '../../src/schemas/rules/procedure-rules.ts';
import type { PublicationStage } from '../../src/schemas/rules/procedure-rules.ts';
import { day } from '../../src/schemas/text.ts';

/** What `npm run window` is asked. */
export interface WindowQuestion {
  jurisdiction: string;
  stage: PublicationStage;
  from: string;
  version: string | undefined;
}

export const USAGE = [
  '用法：npm run --silent window -- --jurisdiction <地区> --stage <环节> --from <年-月-日> [--version <版本>]',
  `环节：${publicationStage.options.join('、')}`,
  '例：npm run --silent window -- --jurisdiction wuhai --stage proposed-winners --from 2026-09-28',
].join('\n');

/** Years a window can be asked for: outside them a day is a slip of the pen. */
const [FIRST_YEAR, LAST_YEAR] = [1949, 2999];

/** Reads the command's arguments; throws RangeError with a Chinese message where they make no sense. */
export function readArguments(args: readonly string[]): WindowQuestion {
  const values = parsed(args);
  const { jurisdiction, stage, from, version } = values;
  if (!jurisdiction) throw new RangeError('缺少 --jurisdiction（地区文件夹名，如 wuhai）');
  if (!stage) throw new RangeError('缺少 --stage（公开的环节）');
  if (!from) throw new RangeError('缺少 --from（首日，如 2026-09-28）');
  const known = publicationStage.safeParse(stage);
  if (!known.success)
    throw new RangeError(
      `--stage 没有“${stage}”这个环节；可以写：${publicationStage.options.join('、')}`,
    );
  const year = Number(from.slice(0, 4));
  if (!day.safeParse(from).success || year < FIRST_YEAR || year > LAST_YEAR)
    throw new RangeError(`--from 应为真实日期，写作 2026-09-28 的样子，收到的是“${from}”`);
  return { jurisdiction, stage: known.data, from, version };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const allowed = ['--jurisdiction', '--stage', '--from', '--version'];
  const names = args.map((arg) => arg.split('=')[0] ?? '').filter((name) => allowed.includes(name));
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice) throw new RangeError(`${twice} 写了两次`);
  try {
    return parseArgs({
      args: [...args],
      options: { jurisdiction: text, stage: text, from: text, version: text },
    }).values;
  } catch {
    const stray = args.find(
      (arg, index) =>
        !allowed.includes(arg.split('=')[0] ?? '') && !allowed.includes(args[index - 1] ?? ''),
    );
    throw new RangeError(
      stray === undefined
        ? '有选项后面没有写值'
        : `不认识“${stray}”；可以写：${allowed.join('、')}`,
    );
  }
}
