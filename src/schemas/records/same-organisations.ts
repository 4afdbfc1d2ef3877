import { z } from 'zod';
import { line } from '../text.ts';
import { organisationId } from './record-base.ts';

/** `same-organisations.yaml`: of names that look alike, what an editor found out. */
export const sameOrganisations = z.array(
  z.strictObject({
    ids: z
      .array(organisationId)
      .min(2)
      .describe('几个编号：统一社会信用代码，或检查时列出的 n- 编号；是同一家的，第一个是以后用的'),
    same: z.boolean().describe('true 是同一家，合为一页，旧网址转到新网址；false 不是，不再提示'),
    reason: line.describe('根据什么这样认定；会公开显示'),
  }),
);
