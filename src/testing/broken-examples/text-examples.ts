import { SOURCE, TEXT, VERSION } from './broken-example.ts';
import type { BrokenExample } from './broken-example.ts';

/** Faults in the wording of a regulation. */
export const TEXT_EXAMPLES: readonly BrokenExample[] = [
  {
    code: 'article-order',
    fault: 'an article is misnumbered',
    break: (content) => content.replace(TEXT, '第三条', '第五条'),
    at: `${TEXT}:11:1`,
    says: ['第五条', '应为第 3 条', '对照原件'],
  },
  {
    code: 'chapter-order',
    fault: 'a chapter is misnumbered',
    break: (content) => content.replace(TEXT, '第二章', '第三章'),
    at: `${TEXT}:9:1`,
    says: ['第三章', '应为第 2 章'],
    also: ['chapter-order'],
  },
  {
    code: 'item-order',
    fault: 'an item is misnumbered',
    break: (content) => content.replace(TEXT, '（二）', '（三）'),
    at: `${TEXT}:15:1`,
    says: ['（三）', '应为第 2 项'],
  },
  {
    code: 'empty-article',
    fault: 'an article has lost its words',
    break: (content) => content.replace(TEXT, '　某市市长质量奖每两年评审一次。', ''),
    at: `${TEXT}:5:1`,
    says: ['“第一条”没有内容'],
  },
  {
    code: 'broken-line',
    fault: 'a sentence is broken in two',
    break: (content) => content.replace(TEXT, '超过五个，奖项', '超过五个，\n奖项'),
    at: `${TEXT}:7:1`,
    says: ['不超过五个，', '断成两行', '一段文字写成一行'],
  },
  {
    code: 'section-unsupported',
    fault: 'a section stands in the text',
    break: (content) => content.replace(TEXT, '第三条　', '第一节　条件\n\n第三条　'),
    at: `${TEXT}:11:1`,
    says: ['第一节　条件', '维护人员'],
  },
  {
    code: 'unknown-part',
    fault: 'a part has a name no part has',
    break: (content) => content.replace(TEXT, '<!-- 附件 -->', '<!-- 附录 -->'),
    at: `${TEXT}:21:1`,
    says: ['附录', '印发通知、正文、附件、版记'],
    also: ['place-missing', 'broken-line', 'broken-line', 'broken-line'],
  },
  {
    code: 'markup',
    fault: 'an article carries HTML',
    break: (content) => content.replace(TEXT, '有效期五年', '<b>有效期五年</b>'),
    at: `${TEXT}:19:1`,
    says: ['<b>有效期五年</b>', '不写网页代码'],
  },
  {
    code: 'no-article',
    fault: 'the text has no article',
    break: (content) => content.write(TEXT, '某市市长质量奖管理办法\n'),
    at: `${TEXT}:1:1`,
    says: ['没有找到任何一条', '第一条　条文'],
    also: ['place-missing'],
  },
  {
    code: 'source-differs',
    fault: 'a character of an article is changed',
    break: (content) => content.replace(TEXT, '连续经营', '连读经营'),
    at: `${TEXT}:15:5`,
    says: ['（二）连读经营三', '（二）连续经营三', '一个字都不能改'],
  },
  {
    code: 'source-hash',
    fault: 'the issued file is not the one registered',
    break: (content) => content.withFile(SOURCE, (text) => `${text}\n`),
    at: `${VERSION}/regulation.yaml:17:11`,
    says: ['SHA-256', '登记为', '恢复原件'],
  },
];
