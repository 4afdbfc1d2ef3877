import { z } from 'zod';
import { FACT_GROUPS, FACT_TYPES, OWN_SHAPES } from '../../model/facts.ts';
import type { FactGroup, FactOf, FactType, OwnFact, SharedFact } from '../../model/facts.ts';
import { RECIPIENTS } from '../../model/recipients.ts';
import { line, slug } from '../text.ts';

const KEYS = Object.keys(FACT_TYPES) as [SharedFact, ...SharedFact[]];
const SHAPES = Object.keys(OWN_SHAPES) as (keyof typeof OWN_SHAPES)[];

/** The id of a fact the text declares for itself, of one of these shapes: `amount-tax-paid`. */
function ownFact(shapes: readonly string[]): z.ZodType<OwnFact> {
  const error = `${shapes.map((shape) => `${shape}-`).join('、')} 开头，后面是小写英文，如 ${shapes[0]}-example`;
  const pattern = new RegExp(`^(?:${shapes.join('|')})(?:-[a-z0-9]+)+$`);
  // A word that is neither is told what the shared facts are.
  return z.string().regex(pattern, { error, abort: true }) as unknown as z.ZodType<OwnFact>;
}

export const sharedFact = z.enum(KEYS).describe('事实');

/** A fact whose answer has one of these shapes: a demand on a day cannot be made of a yes or no. */
export function factOf<T extends FactType>(...types: T[]): z.ZodType<FactOf<T>> {
  const keys = KEYS.filter((key) => types.some((type) => type === FACT_TYPES[key]));
  const shapes = SHAPES.filter((shape) => types.some((type) => type === OWN_SHAPES[shape]));
  return z
    .union([z.enum(keys as [SharedFact, ...SharedFact[]]), ownFact(shapes)])
    .describe('事实') as unknown as z.ZodType<FactOf<T>>;
}

/** When a question is asked: of some kinds of applicants, in one case of another fact. */
export const askedWhen = {
  onlyWhen: z
    .strictObject({
      fact: factOf('choice', 'boolean', 'day-or-never'),
      is: slug.describe('选项；是非写 true、false，问日期的写 happened'),
    })
    .optional()
    .describe('只在另一事实是某个选项时提问'),
  for: z
    .array(z.enum(RECIPIENTS))
    .min(1)
    .optional()
    .describe('只问这几种申报者，如 [person]；不写的都问'),
};

/** A fact the text asks for and no other does, with its question. */
export const declaredFact = z.strictObject({
  id: ownFact(SHAPES).describe(
    '编号，以答案的样子开头：is- 是非；judged- 由评审认定的自评；choice- 选项；day- 日期；last- 最近一次的日期或者没有；amount- 数量；rank- 名次；year- 最近一次的年份或者没有',
  ),
  name: line.describe('简称，如 上一年度纳税额'),
  ask: line.describe('向申报者提的问题'),
  help: line.optional().describe('补充说明，写在问题下面'),
  more: line.optional().describe('其余的说明，和依据一起折在“？”里'),
  unit: line.optional().describe('数量的单位，如 万元、人、%；amount- 的必写，其他的不写'),
  choices: z.record(slug, line).optional().describe('选项和它的叫法；choice- 的必写，其他的不写'),
  evidence: line.optional().describe('通常用什么材料证明；结果的材料清单里会列出'),
  group: z
    .enum(Object.keys(FACT_GROUPS) as [FactGroup, ...FactGroup[]])
    .optional()
    .describe(
      '放在哪一组问：entity 申报主体；management 质量管理；standing 业绩；record 记录；awards 获奖；不写的，last-、year- 在 record，其他在 entity',
    ),
  ...askedWhen,
});
export type DeclaredFact = z.infer<typeof declaredFact>;
