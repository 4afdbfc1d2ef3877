import { z } from 'zod';
import { day, line, sha256 } from './text.ts';

/** One line of `published.jsonl`: a revision as it was when it became public. */
export const publishedLine = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)+$/)
    .describe('记录或文本的地址'),
  revision: z.int().positive().describe('第几版'),
  sha256: sha256.describe('各文件依次相接的 SHA-256'),
  on: day.describe('登记日期'),
  files: z
    .array(z.strictObject({ name: line.describe('文件名'), sha256 }))
    .min(1)
    .describe('各文件自己的 SHA-256'),
});
export type PublishedLine = z.infer<typeof publishedLine>;
