import { z } from 'zod';
import { day, sha256 } from './text.ts';

/** One line of `published.jsonl`: a revision as it was when it became public. */
export const publishedLine = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)+$/)
    .describe('记录或文本的地址'),
  revision: z.int().positive().describe('第几版'),
  sha256,
  on: day.describe('登记日期'),
});
export type PublishedLine = z.infer<typeof publishedLine>;
