import { z } from 'zod';
import { TOPICS } from '../../model/topics.ts';
import { address, line } from '../text.ts';

const topic = z.enum(TOPICS);
const where = {
  at: address.describe('条款地址，加引号，如 "10.2" 表示第十条第（二）项'),
  quote: line
    .optional()
    .describe('该处有几句的，写明指哪一句（几句相连的可连写），一字不差；只有一句的不写'),
};

/** A clause that was read and is not made into a rule: what it is, and which rows it touches. */
export const covered = z.discriminatedUnion('as', [
  z.strictObject({
    ...where,
    as: z
      .enum(['purpose', 'definition', 'organisation'])
      .describe('这一句是什么：purpose 目的依据；definition 定义、宗旨；organisation 机构设置'),
  }),
  z.strictObject({
    ...where,
    as: z
      .enum(['procedure', 'duty-of-authority', 'other'])
      .describe('procedure 程序；duty-of-authority 机关的职责；other 其他'),
    topics: z
      .array(topic)
      .describe(
        '这一句说到比较表中的哪几行；没有写 []。没有规则的行会写“见第几条（未整理成规则）”',
      ),
  }),
]);
export type Covered = z.infer<typeof covered>;
