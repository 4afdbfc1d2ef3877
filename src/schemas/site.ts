import { z } from 'zod';
import { day, line } from './text.ts';

/** `content/site.yaml`: who runs the portal. Everything but the name is optional and never invented. */
export const siteFile = z.strictObject({
  name: line.describe('网站名称'),
  description: line.describe('一句话说明，用于页面描述'),
  sponsor: line.optional().describe('主办单位'),
  operator: line.optional().describe('承办单位'),
  siteIdCode: z
    .string()
    .regex(/^(?:bm\d{8}|\d{10})$/, 'bm 加 8 位数字，或 10 位数字')
    .optional()
    .describe('政府网站标识码：bm 加 8 位数字，或 10 位数字'),
  siteDomain: line.optional().describe('网站域名'),
  icp: line.optional().describe('ICP 备案号'),
  publicSecurity: line.optional().describe('公安备案号'),
  partyGovMark: z
    .string()
    .regex(/^[0-9A-F]{32}$/i, '32 位数字和字母')
    .optional()
    .describe('党政机关网站标识的编号：标识链接里 id= 后面的 32 位'),
  address: line.optional().describe('单位地址'),
  postcode: z
    .string()
    .regex(/^\d{6}$/, '6 位数字')
    .optional()
    .describe('邮政编码，加引号'),
  phone: line.optional().describe('联系电话'),
  contact: line.optional().describe('联系方式'),
  demoDay: day
    .regex(/^20/, '2000 年到 2099 年之间的日期，如 "2026-11-20"')
    .optional()
    .describe('有样例时，演示所用的“今天”，加引号'),
  licence: line.optional().describe('数据许可'),
});
export type SiteFile = z.infer<typeof siteFile>;
