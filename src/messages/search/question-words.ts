import type { Synonyms } from '../../search/shared/synonyms.ts';
import type { QuestionWords } from '../../search/shared/related-terms.ts';
import type { RecordWords } from '../../search/shared/record-question.ts';

/** What the texts and notices call by several names. */
export const SYNONYMS: Synonyms = [
  ['拟奖', '拟授奖', '获奖建议', '拟表彰奖励'],
  ['市长质量奖', '政府质量奖', '人民政府质量奖', '州质量奖'],
  ['撤销', '取消', '撤消'],
  ['弄虚作假', '弄虚做假', '造假', '作假'],
  ['公示期', '公示时间'],
  ['奖金', '奖励资金', '奖励经费'],
  ['获奖', '得奖'],
  ['申报', '申请'],
  ['奖牌', '奖杯'],
  ['评审', '评定', '评选'],
  ['空缺', '缺额'],
  ['评审办公室', '秘书处', '评审组办公室', '领导小组办公室'],
];

/** Words people ask with, and the words the regulations use for the same thing. */
export const QUESTION_WORDS: QuestionWords = [
  ['多少钱', ['奖金', '万元']],
  ['多少奖金', ['万元']],
  ['奖金多少', ['万元']],
  ['花钱', ['收取', '费用', '经费']],
  ['收费', ['收取', '费用']],
  ['谁可以', ['申报条件', '具备下列', '申报组织']],
  ['谁能', ['申报条件', '具备下列', '申报组织']],
  ['什么条件', ['申报条件', '具备下列']],
  ['申请', ['申报']],
  ['报名', ['申报']],
  ['几年评', ['评选1届', '每两年', '年度奖']],
  ['多久评', ['评选1届', '每两年', '年度奖']],
  ['得奖', ['获奖']],
  ['投诉', ['异议']],
  ['举报', ['异议']],
  ['反对', ['异议']],
  ['造假', ['弄虚作假']],
  ['作假', ['弄虚作假', '撤销']],
  ['取消', ['撤销', '追缴']],
  ['收回', ['撤销', '追缴']],
  ['避嫌', ['回避']],
  ['名额', ['不超过', '每届']],
  ['几个', ['不超过', '每届']],
];

/** Asks who or which. */
const WHO = /谁|哪[些家几个]/;

/** Says nothing beside a kind of record. */
const FILLING = /谁|哪[些家几个]*|单位|企业|组织|公司|名单|情况|奖项?|[的吗呢是有被都届]/g;

/** Words that ask for a kind of record: 谁获奖 asks for the decision, 什么时候报名 for the call; 谁能申报 for no record. */
export const RECORD_WORDS: RecordWords = [
  {
    kind: 'winners',
    words: [
      '获奖名单',
      '获奖',
      '得奖',
      '获得奖',
      '得到奖',
      '拿奖',
      '评上奖',
      '评上',
      '表彰决定',
      '表彰',
    ],
    asking: WHO,
    filling: FILLING,
  },
  {
    kind: 'revocation',
    words: ['撤销决定', '撤销', '取消奖项', '被取消'],
    asking: WHO,
    filling: FILLING,
  },
  {
    kind: 'list',
    words: ['公示名单', '拟奖名单', '受理名单', '拟奖'],
    asking: WHO,
    filling: FILLING,
  },
  {
    kind: 'call-notice',
    words: ['申报通知', '申报公告', '申报', '报名'],
    asking: /什么时[候间]|何时|几时|怎[么样]|如何|截止|哪[些个]/,
    filling:
      /什么时[候间]|何时|几时|怎[么样]|如何|哪[些个]|开始|截止|时间|日期|可以|[奖的吗呢是有到]/g,
  },
];
