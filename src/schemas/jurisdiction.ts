import { z } from 'zod';
import { line, webAddress } from './text.ts';

/** `jurisdiction.yaml`: a government that gives an award. */
export const jurisdictionFile = z.strictObject({
  name: line.describe('行政区全称，如 漯河市'),
  shortName: line.describe('简称，用于表头，如 漯河'),
  alsoCalled: z
    .array(line)
    .optional()
    .describe('人们还怎样称呼本地；只用于搜索，下辖的区县另有自己的名称，不要写'),
  province: line.describe('所在省、自治区、直辖市'),
  award: line.describe('奖项名称，如 漯河市市长质量奖'),
  order: z.int().optional().describe('排列次序，小者在前'),
  officialSite: webAddress.optional().describe('官方网站'),
  remarks: z.array(line).optional().describe('门户对本地文本的说明，如现行文本未收录'),
});
export type JurisdictionFile = z.infer<typeof jurisdictionFile>;
