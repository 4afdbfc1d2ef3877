import { publicationStage } from '../../src/schemas/rules/procedure-rules.ts';
import type { PublicationStage } from '../../src/schemas/rules/procedure-rules.ts';
import { readOptions, requireDay } from '../options.ts';

/** What `npm run window` is asked. */
export interface WindowQuestion {
  jurisdiction: string;
  stage: PublicationStage;
  from: string;
  version: string | undefined;
  /** The tier of the rows laid open; without it the window that every list keeps. */
  tier?: string | undefined;
}

export const USAGE = [
  '用法：npm run --silent window -- --jurisdiction <地区> --stage <环节> --from <年-月-日> [--version <版本>] [--tier <奖项>]',
  `环节：${publicationStage.options.join('、')}`,
  '例：npm run --silent window -- --jurisdiction wuhai --stage proposed-winners --from 2026-09-28',
].join('\n');

const text = { type: 'string' } as const;
const OPTIONS = { jurisdiction: text, stage: text, from: text, version: text, tier: text };

/** Reads the command's arguments; throws RangeError with a Chinese message where they make no sense. */
export function readArguments(args: readonly string[]): WindowQuestion {
  const { jurisdiction, stage, from, version, tier } = readOptions(args, OPTIONS);
  if (!jurisdiction) throw new RangeError('缺少 --jurisdiction（地区文件夹名，如 wuhai）');
  if (!stage) throw new RangeError('缺少 --stage（公开的环节）');
  if (!from) throw new RangeError('缺少 --from（首日，如 2026-09-28）');
  const known = publicationStage.safeParse(stage);
  if (!known.success)
    throw new RangeError(
      `--stage 没有“${stage}”这个环节；可以写：${publicationStage.options.join('、')}`,
    );
  requireDay('--from', from, '2026-09-28');
  return { jurisdiction, stage: known.data, from, version, ...(tier ? { tier } : {}) };
}
