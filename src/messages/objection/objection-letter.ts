import type { LetterWords } from '../../law/objection/letter.ts';
import type { LetterKind } from '../../law/objection/papers.ts';
import type { ObjectionTarget } from '../../law/objection/target.ts';
import { unsaidWords } from '../site/states.ts';
import { fullDayWords } from '../days/days.ts';
import { GROUND_NAMES } from './objection.ts';

const NUMERALS = '一二三四五六七八九';

const TITLES: Record<LetterKind, (organisation: string) => string> = {
  objection: (organisation) => `关于${organisation}的异议书`,
  opinion: (organisation) => `关于${organisation}的意见书`,
  report: (organisation) => `关于${organisation}的情况反映`,
  recusal: () => '评审工作人员回避申请书',
  'forged-mark': () => '关于伪造、冒用奖牌、证书、标志的举报书',
  correction: () => '关于更正公开名单的申请书',
};

const REQUESTS: Record<LetterKind, string> = {
  objection: '请依照规定调查核实，并将结果书面告知。',
  opinion: '请在研究、审议时考虑上述意见，并将采纳情况书面告知。',
  report: '请核实处理，并将处理情况书面告知。',
  recusal: '请依照规定决定其回避，并将决定书面告知。',
  'forged-mark': '请依法查处，并将结果书面告知。',
  correction: '请核实更正，并将结果书面告知。',
};

/** What whoever writes does, and so is called: 提出人, 反映人, 申请单位. */
const DOES: Record<LetterKind, string> = {
  objection: '提出',
  opinion: '提出',
  report: '反映',
  recusal: '申请',
  'forged-mark': '举报',
  correction: '申请',
};

const WHAT: Partial<Record<LetterKind, string>> = {
  opinion: '意见的类别和依据',
  report: '反映的问题和有关条款',
};

const TARGETS: Partial<Record<LetterKind, string>> = {
  recusal: '申请回避的人员',
  'forged-mark': '伪造、冒用的情况',
  correction: '需要更正的内容',
};

/** Every sentence of the letters. */
export const LETTER_WORDS: LetterWords = {
  title: (kind, organisation) => TITLES[kind](organisation),
  addressee: (office) => `${office ?? '＿＿＿＿＿＿＿＿'}：`,
  opening: (kind, subject, model) => {
    const labels =
      kind === 'opinion'
        ? model.opinionLabels
        : (model.papers.find(({ id }) => id === kind)?.labels ?? []);
    const mark = model.regulationMark ? `（${model.regulationMark}）` : '';
    const basis =
      labels.length > 0 ? `依据《${model.regulation ?? ''}》${mark}${labels.join('、')}，` : '';
    switch (kind) {
      case 'objection':
        return `提出人对${listWords(subject)}所列的${organisationWords(subject)}有异议。${basis}现书面提出如下。`;
      case 'opinion':
        return `提出人对${listWords(subject)}所列的${organisationWords(subject)}有意见。${basis}现书面提出如下。`;
      case 'report':
        return `${listWords(subject)}${endWords(subject)}。现就所列的${organisationWords(subject)}书面反映情况如下，请核实处理。`;
      case 'recusal':
        return `申请人是参加${model.award}申报的组织。${basis}申请下列评审工作人员回避。`;
      case 'forged-mark':
        return `${basis}现将发现的伪造、冒用${model.award}奖牌、证书、标志的情况举报如下。`;
      case 'correction':
        return `${listWords(subject)}关于${organisationWords(subject)}的记录有误，现申请更正如下。`;
    }
  },
  draft: (label) =>
    `注：所引办法取自${label}，没有法律效力，正式印发的文本可能不同，请以有效文本为准。`,
  notHeld: `注：本届所依据的${unsaidWords({ state: 'text-not-held' })}，所以没有引用条款；找到文本的，请补写条款。`,
  report: ({ silence }) =>
    `注：这是公开期限结束以后反映情况，不引用关于异议的条款；怎样处理，${silence}。`,
  what: (kind) => WHAT[kind] ?? '异议的类别和依据',
  headings: {
    facts: '事实和理由',
    request: '请求',
    evidence: '证明材料',
  },
  target: (kind) => TARGETS[kind] ?? '具体内容',
  who: {
    person: { name: '姓名', identity: '公民身份号码' },
    unit: { name: '单位名称', identity: '' },
  },
  writer: (kind) => `${DOES[kind]}人`,
  signature: (kind, party) =>
    party === 'unit' ? `${DOES[kind]}单位（盖章）` : `${DOES[kind]}人（签名）`,
  phone: '联系电话',
  address: '通讯地址',
  domicile: '住所',
  creditCode: '统一社会信用代码',
  ground: (ground) => `${GROUND_NAMES[ground]}。`,
  article: ({ labels, says }) => `${labels.join('、')}：${says}。`,
  request: (kind) => REQUESTS[kind],
  evidence: ({ description, on, file, sha256 }, number) =>
    `${number}．${description || file}` +
    (on ? `（${on}）` : '') +
    (file ? `。电子文件：${file}` : '') +
    (sha256 ? `，SHA-256校验值：${sha256}` : ''),
  attachments: (evidence, identityProof) =>
    `附：${[
      ...(evidence > 0 ? [`证明材料${evidence}项`] : []),
      ...(identityProof ? ['身份证明'] : []),
    ].join('、')}`,
  close: '此致',
  greeting: '敬礼！',
  numbered: (heading, number) => `${NUMERALS[number - 1] ?? ''}、${heading}`,
};

function listWords({ list, listTitle }: ObjectionTarget): string {
  if (!list) return `《${listTitle}》`;
  const published = [
    ...(list.documentNumber ? [list.documentNumber] : []),
    ...(list.publishedOn ? [`${fullDayWords(list.publishedOn)}发布`] : []),
  ];
  return `《${list.title}》${published.length > 0 ? `（${published.join('，')}）` : ''}`;
}

/** Why the time is over: the window has ended, or what lasts longer than it, the review. */
function endWords({ list }: ObjectionTarget): string {
  if (!list?.until) return '所属的一届，表彰决定已经公布';
  const what = list.stage === 'opinion' ? '公开征求意见' : '公示';
  return `的${what}已在${fullDayWords(list.until)}结束${list.decided ? '，表彰决定已经公布' : ''}`;
}

function organisationWords({ organisation, creditCode }: ObjectionTarget): string {
  return organisation + (creditCode ? `（统一社会信用代码${creditCode}）` : '');
}
