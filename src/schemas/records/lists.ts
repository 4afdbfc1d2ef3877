import { z } from 'zod';
import { kindsWith } from '../../model/record-kinds.ts';
import { OUTCOME_RESULTS } from '../../model/outcomes.ts';
import type { RowList, RowValues } from '../../model/row-fields.ts';
import { approvalStep } from '../rules/procedure-rules.ts';
import { count, day, line } from '../text.ts';
import {
  body,
  channel,
  namedKind,
  namedOrganisation,
  organisationId,
  printedWindow,
  recordBase,
  revision,
  stem,
  tierId,
} from './record-base.ts';
import type { Identified } from './record-base.ts';

const ROWS = '名单各行，或同一文件夹下的 CSV，如 ./winners.csv';

/** A list's rows, in the file or in a CSV beside it. */
function rows<E extends z.ZodType>(entry: E) {
  return z.union([
    z.array(entry),
    z.string().regex(/^\.\/[a-z0-9-]+\.csv$/, './winners.csv 的样子'),
  ]);
}

/** A type for every field the table of row fields gives a list; the compiler names what is missing. */
type Typed<L extends RowList> = { [K in keyof RowValues<L>]: z.ZodType<RowValues<L>[K]> };

const kindFields = {
  ...namedKind,
  post: line.optional().describe('个人的职务，照印'),
  certificateNumber: line.optional().describe('证书编号，照印'),
} satisfies Pick<Typed<'list'>, 'kind' | 'unit' | 'post' | 'certificateNumber'>;

const listFields = {
  region: line.optional().describe('所在地区'),
  recommender: line.optional().describe('推荐单位'),
  category: line.optional().describe('类别'),
  tier: tierId.optional().describe('拟授奖项'),
  rank: z.int().positive().optional().describe('名次'),
  score: z.number().positive().optional().describe('得分'),
  repeatWinner: z.boolean().optional().describe('是否再次获奖'),
  reReview: z.boolean().optional().describe('是否复评'),
  ...kindFields,
} satisfies Typed<'list'>;

/** What a row may leave to the portal: a list that prints no code needs the name alone. */
const named = {
  ...namedOrganisation,
  organisation: namedOrganisation.organisation
    .optional()
    .describe('统一社会信用代码；名单没有印的可以不写，门户按名称编号，也可以用一个固定的英文代号'),
};

/** A list of which only a part was entered: its rows never make a total. */
const partial = z
  .strictObject({
    stated: count.nullable().describe('通知称共多少；没有印的写 null'),
    unit: line.optional().describe('量词，照印，如 家、名、个；不写为家'),
  })
  .optional()
  .describe('名单只录入了一部分的写，如通知印“等43家”而只列出6家');

export const listEntry = z.strictObject({
  ...named,
  ...listFields,
});
export type ListEntry = Identified<z.infer<typeof listEntry>>;

/** What became of objections to a list; `received: null` where nothing was published. */
export const objections = z.strictObject({
  received: z.int().nonnegative().nullable().describe('收到件数；未公开写 null'),
  outcomes: z
    .array(
      z.strictObject({
        organisation: organisationId
          .optional()
          .describe('被提出异议的组织；没有公布是哪一家的（如匿名不予受理）不写'),
        result: z
          .enum(OUTCOME_RESULTS)
          .describe(
            'upheld 成立；partly-upheld 部分成立；rejected 不成立；not-accepted 不予受理；withdrawn 由提出人撤回',
          ),
        count: count.optional().describe('说的是几件；只说一件的不写'),
        text: line.describe('处理结果，照录'),
        prohibited: z
          .boolean()
          .optional()
          .describe('处理结果是否认定属于申报条件的禁止性规定；没有载明的不写'),
        decidedOn: day.nullable().describe('决定日期；未公开写 null'),
        replacedBy: organisationId.optional().describe('递补的组织'),
        followed: line.optional().describe('结果带来什么，照录，如 责令补正、取消拟奖资格'),
      }),
    )
    .describe('各项异议的处理；没有写 []'),
});
export type Objections = z.infer<typeof objections>;

/** `qualified-list.yaml` and `publicity-<stage>.yaml`: a list laid open, and for how long. */
export const publicityList = z.strictObject({
  ...recordBase,
  body,
  revision,
  stage: z.enum(kindsWith('rows', 'list')).describe('公示环节'),
  part: line
    .optional()
    .describe(
      '同一环节分几份公布的，写这一份的叫法，照印，如 丙区、第二批、重新公示；文件名末尾加 --<英文代号>',
    ),
  republishes: stem
    .optional()
    .describe('重新公示的，写原来那份的文件名（不带 .yaml），如 publicity-proposed-winners'),
  window: printedWindow.nullable().describe('公示起止；没有公示期的名单写 null'),
  entries: rows(listEntry).describe(ROWS),
  partial,
  objectionChannel: channel.nullable().describe('异议受理方式；未载明写 null'),
  objections: objections
    .optional()
    .describe('异议情况；公示结束以后才写，名单已经公布的，写在修订文件里'),
});
export type PublicityList = z.infer<typeof publicityList>;

const winnerFields = {
  tier: tierId.describe('奖项层级'),
  prizePaid: z.int().nonnegative().nullable().describe('奖金，元；未公开写 null'),
  repeatWinner: z.boolean().optional().describe('是否再次获奖'),
  stateFunded: z.boolean().optional().describe('是否财政全额拨款'),
  reReview: z.boolean().optional().describe('是否复评获奖'),
  ...kindFields,
} satisfies Typed<'winners'>;

export const winnerEntry = z.strictObject({
  ...named,
  ...winnerFields,
});
export type WinnerEntry = Identified<z.infer<typeof winnerEntry>>;

/** `winners.yaml`: the decision and whom it names. */
export const winnersRecord = z.strictObject({
  ...recordBase,
  body,
  revision,
  approvedOn: day
    .nullable()
    .describe('批准日期；未公开写 null；办法有几步批准的（常务会议、签署），写在 approvals'),
  approvals: z
    .array(
      z.strictObject({
        step: approvalStep.describe(
          '哪一步，用办法程序先后里的编号：executive-meeting 常务会议审定；approval 批准；signature 领导签署',
        ),
        on: day.describe('这一步的日期'),
      }),
    )
    .min(1)
    .optional()
    .describe('各步批准的日期；一个日期只算一步；写了这一项的，approvedOn 写 null'),
  decidedOn: day
    .nullable()
    .describe('表彰决定日期；文件没有写、也查不到的写 null，页面写“决定日期未载明”，不推算期限'),
  entries: rows(winnerEntry).describe(ROWS),
  partial,
  vacant: z.array(tierId).optional().describe('空缺的奖项层级'),
});
export type WinnersRecord = z.infer<typeof winnersRecord>;
