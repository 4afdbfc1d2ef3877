import { z } from 'zod';
import { RECIPIENTS } from '../../model/recipients.ts';
import {
  address,
  count,
  day,
  documentNumber,
  format,
  line,
  moment,
  sha256,
  SLUG,
  slug,
  webAddress,
} from '../text.ts';

/** 统一社会信用代码 as printed: 18 characters without I O S V Z (GB 32100-2015). */
export const creditCode = z
  .string()
  .refine((code) => /^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code), format('credit-code'));

/** A credit code in small letters would pass for a slug and split one organisation into two. */
const notACode = slug.refine(
  (id) => !/^[0-9a-z]{2}\d{6}[0-9a-z]{10}$/.test(id),
  format('credit-code'),
);

/** An organisation's stable id: its credit code, or a slug where no notice prints one. */
export const organisationId = z.union([creditCode, notACode]);

/** How one organisation is named on a list. */
export const namedOrganisation = {
  organisation: organisationId.describe('统一社会信用代码；名单没有印的，用一个固定的英文代号'),
  name: line.describe('名单上印的名称'),
};

/** What a row or a decision speaks of where that is no organisation, and whom it belongs to. */
export const namedKind = {
  kind: z
    .enum(RECIPIENTS)
    .optional()
    .describe(
      '这一行是什么：organisation 组织（不写就是）；person 个人；team 班组；project 项目。不是组织的，organisation 写所在单位的代码',
    ),
  unit: line.optional().describe('个人、班组、项目所在的单位，照印'),
};

/** A row or a decision as it is read: with an id in any case, and with that of the unit of a person, team or project. */
export type Identified<E> = E & { organisation: string; unitId?: string };

/** A tier's id in the rules of the regulation; the text's own name for it stands there. */
export const tierId = z
  .string()
  .regex(SLUG, '奖项的编号，如 quality-award，见办法 rules.yaml 的 tiers；不写奖项名称');

/** What a record of a round is called: the name of its file, with its part and without its ending. */
export const stem = z
  .string()
  .regex(/^[a-z0-9]+(?:-{1,2}[a-z0-9]+)*$/, '文件名不带后缀，如 publicity-proposed-winners');

/** A span of days, both included, as printed. */
export const printedWindow = z
  .strictObject({
    from: day.nullable().describe('首日；未载明写 null'),
    until: day.nullable().describe('末日；未载明写 null'),
    opens: line.optional().describe('首日后面印的时刻，照录，如 9时起；没有印的不写'),
    closes: line
      .optional()
      .describe('末日后面印的时刻或“前”字，照录，如 12时前、17时30分、前；没有印的不写'),
    statedLength: line.optional().describe('印出的期限，照录，如 公示期7个工作日'),
  })
  .refine((window) => !window.from || !window.until || window.from <= window.until, {
    ...format('days-reversed'),
    path: ['until'],
  });
export type PrintedWindow = z.infer<typeof printedWindow>;

/** Where papers are handed in or objections made: always an office, never a person. */
export const channel = z.strictObject({
  office: line.optional().describe('受理机构'),
  address: line.optional().describe('地址'),
  postcode: line.optional().describe('邮编'),
  phone: line.optional().describe('办公电话（不写手机号）'),
  fax: line.optional().describe('传真'),
  email: line.optional().describe('单位邮箱'),
  inTime: line.optional().describe('怎样算按时，照录'),
});
export type Channel = z.infer<typeof channel>;

const attachment = z.strictObject({
  file: z
    .string()
    .regex(
      /^attachments\/[a-z0-9][a-z0-9.-]*\.(?:pdf|ofd|docx?|wps|xlsx?|zip|csv|png|jpg)$/,
      'attachments/ 下的文件，如 attachments/form.pdf；文件名是中文的，运行 npm run attach 会改成这样的名字',
    )
    .describe('附件路径，放在 attachments/ 下；只收 pdf ofd doc docx wps xls xlsx zip csv png jpg'),
  title: line.describe('附件名称，照印；读者下载时用作文件名'),
  size: z.int().positive().describe('字节数'),
  sha256: sha256.describe('附件的 SHA-256'),
  persons: z
    .boolean()
    .optional()
    .describe(
      '附件里有没有个人的姓名；有的写 true：只登记大小和 SHA-256，不提供下载，文件也可以不放进文件夹。名单里有个人的，每个附件都要写',
    ),
});

/** What the record's own words are, on those that are not Markdown files themselves. */
export const body = z
  .string()
  .optional()
  .describe('文件自己的正文，Markdown，照录；只录一部分的，另写 excerpt: true');

const source = z
  .strictObject({
    url: webAddress.optional().describe('来源网址'),
    remark: line.optional().describe('来源说明，如 只能读到前半部分'),
    copyBy: line.optional().describe('不是发布机关的网页的，写转载者，如 样例资讯网'),
    kept: z
      .strictObject({
        on: day.describe('哪一天存的'),
        sha256: sha256.describe('副本的 SHA-256'),
        file: line.optional().describe('可以公开的，写 attachments 里的那个文件；不公开的不写'),
      })
      .optional()
      .describe('来源网页的副本'),
  })
  .refine(({ url, remark }) => url !== undefined || remark !== undefined, format('source-empty'))
  .describe('来源');

/** Which lines of a record's audit are meant. */
const target = {
  check: slug.describe('核对项目的代码'),
  organisation: organisationId
    .optional()
    .describe('说的是名单上哪一家，照名单写；不是说某一家的不写'),
};

/** What every record says about itself. */
export const recordBase = {
  title: line.describe('标题，照录'),
  documentNumber: documentNumber.nullable().describe('文号；没有写 null'),
  issuer: line.describe('发布机关'),
  signedOn: day.nullable().describe('落款日期；未载明写 null'),
  publishedOn: moment
    .nullable()
    .describe(
      '发布日期；未载明写 null；可以写到时刻（北京时间），如 "2026-11-20T09:00"，在此以前网站上看不到',
    ),
  source: source.nullable().describe('来源；样例写 null'),
  basis: z.array(address).describe('依据的条款；没有写 []'),
  basisNamed: z
    .array(
      z.strictObject({
        name: line.describe('名称，照印，如 甲省质量促进条例'),
        documentNumber: line.optional().describe('文号，照印'),
        at: line.optional().describe('条款，照印，如 第九条'),
        held: line
          .optional()
          .describe(
            '门户收录了这份文件的，写它的门户编号，如 luohe/regulations/2018、luohe/rounds/2024/call-notice',
          ),
      }),
    )
    .min(1)
    .optional()
    .describe('印出的依据：办法、上位法、申报通知，照印'),
  indexNumber: line.optional().describe('索引号，照印'),
  subjectWords: line.optional().describe('主题词，照印'),
  disclosure: line.optional().describe('公开方式，照印，如 主动公开、此件公开发布'),
  addressees: line.optional().describe('主送，照印'),
  copiedTo: line.optional().describe('抄送，照印'),
  excerpt: z.literal(true).optional().describe('只读到一部分、正文是门户摘录而不是原文时写 true'),
  readOn: day.optional().describe('门户读取来源的日期'),
  attachments: z.array(attachment).optional().describe('附件'),
  acknowledged: z
    .array(
      z.strictObject({
        ...target,
        count: count.optional().describe('说的是几项；只说一项的不写'),
        reason: line.describe('公开说明：为什么不符'),
        on: day.describe('说明日期，不早于发布'),
      }),
    )
    .optional()
    .describe('对不符之处的公开说明'),
  reply: z
    .array(
      z.strictObject({
        ...target,
        who: line.describe('谁的回应：组织的名称；个人不写姓名，如 一位市民'),
        on: day.describe('回应日期，不早于发布'),
        text: line.describe('回应，照录'),
        source: source.optional().describe('回应的来源；没有不写'),
      }),
    )
    .min(1)
    .optional()
    .describe('有关组织、公民对核对结果的回应；照登，不改变结果'),
  remark: line.optional().describe('门户的说明'),
};

/** What a later revision adds: a published record is never silently changed. */
export const revision = z
  .strictObject({
    kind: z
      .enum(['correction', 'supplement', 'withdrawal', 'redaction'])
      .describe('correction 更正；supplement 补充；withdrawal 撤回；redaction 脱敏'),
    on: moment.describe('修订日期；可以写到时刻，如 "2026-11-20T09:00"，在此以前网站上看不到'),
    reason: line.describe('修订原因'),
  })
  .optional()
  .describe('仅 -r2、-r3 等修订文件填写');
