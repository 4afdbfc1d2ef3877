import type { Ground } from '../../law/objection/grounds.ts';
import type { FormalityId } from '../../law/objection/formalities.ts';
import type { LetterKind, PaperId, Party, StepId } from '../../law/objection/papers.ts';

export const PAPER_NAMES: Record<LetterKind, string> = {
  objection: '对名单提出异议',
  opinion: '对征求意见的名单提出意见',
  report: '反映名单上的情况',
  recusal: '申请评审工作人员回避',
  'forged-mark': '举报伪造、冒用奖牌、证书、标志',
  correction: '申请更正公开的名单',
};

export const PAPER_HELP: Record<LetterKind, string> = {
  objection:
    '认为名单上有不符合条件、材料不实的，或者评审程序、回避有问题。公示已经结束的，写成情况反映。',
  opinion: '这份名单是公开征求意见，写成意见书。征求意见已经结束的，写成情况反映。',
  report: '这份名单的期限已经结束，写成情况反映，怎样处理由收到的机构决定。',
  recusal: '应当回避的评审工作人员没有自行回避的，参加申报的组织可以申请。',
  'forged-mark': '发现有人伪造奖牌、证书、标志，或者没有获奖却使用。',
  correction: '名单上的名称、代码、日期等写错了，请发布机关更正。',
};

export const GROUND_NAMES: Record<Ground, string> = {
  conditions: '不符合申报条件',
  'false-papers': '申报材料不实',
  procedure: '评审或者公示的程序有问题',
  recusal: '应当回避的人没有回避',
};

export const PARTY_NAMES: Record<Party, string> = { person: '个人', unit: '单位' };

export const FORMALITY_NAMES: Record<FormalityId, string> = {
  written: '书面提出',
  'real-name': '签署本人姓名',
  phone: '联系电话',
  address: '通讯地址',
  'identity-proof': '身份证明',
  domicile: '住所',
  seal: '加盖单位公章',
  evidence: '证明材料',
};

/** What the finished paper is called, in short. */
export const PAPER_FILES: Record<LetterKind, string> = {
  objection: '异议书',
  opinion: '意见书',
  report: '情况反映',
  recusal: '回避申请书',
  'forged-mark': '举报书',
  correction: '更正申请书',
};

/** The question each screen asks. */
export const STEP_TITLES: Record<StepId, string> = {
  paper: '要写哪一种材料？',
  list: '是哪一份名单？',
  organisation: '是名单上的哪一个？',
  ground: '是哪一类问题？',
  target: '具体指什么？',
  party: '以个人还是单位的名义提出？',
  facts: '事实和理由是什么？',
  evidence: '有哪些证明材料？',
  details: '提出人是谁，怎样联系？',
};

/** The same in a word, for the line of all of them. */
export const STEP_NAMES: Record<StepId, string> = {
  paper: '材料',
  list: '名单',
  organisation: '对象',
  ground: '问题',
  target: '所指',
  party: '名义',
  facts: '事实',
  evidence: '证明',
  details: '提出人',
};

/** The last of them, on which the answers are checked. */
export const CHECK_NAME = '核对';

export const TARGET_TITLES: Record<PaperId, string> = {
  objection: '具体指什么？',
  recusal: '申请哪一位评审工作人员回避？',
  'forged-mark': '谁在什么地方伪造或者冒用？',
  correction: '哪一处写错了，应当怎样写？',
};

export const TARGET_HELP: Record<PaperId, string> = {
  objection: '',
  recusal: '写明姓名或者职务，以及参加的是哪一项评审工作。',
  'forged-mark': '写明使用者的名称，以及出现的地点、网页、产品或者广告。',
  correction: '照录写错的字句，再写应当怎样写。',
};

/** Every other fixed sentence of the objection form. */
export const OBJECTION_WORDS = {
  notReceived: '本站不接收异议和其他材料，须自行递交。',
  chooseOrganisation: '请选择',
  otherOrganisation: '不在名单上，自己填写',
  request: '请求（可以不填）',
  enoughEvidence: '更多的另附清单。',
  hashing: '正在计算……',
  noHash: '文件读不出来，没有校验值，只记下文件名。',
  emptyFile: '文件是空的。',
  name: { person: '姓名', unit: '单位名称' } satisfies Record<Party, string>,
  phone: '联系电话',
  address: '通讯地址',
  domicile: '住所',
  creditCode: '统一社会信用代码（可以不填）',
  identity: '公民身份号码（可以不填）',
  optional: '可以不填，打印后留出横线',
  change: '更改',
  blank: '（留空，打印后填写）',
  none: '（没有）',
  errors: '有几处要填写或者更正',
  warnings: '请再核对',
  making: '正在生成……',
  failed:
    '出了错，材料没有生成，先前生成的已撤下。填写的内容还在：请抄下或存成文件，刷新页面再试。',
  made: '已生成，请在浏览器的下载里查看。',
  docxFailed: 'Word文件没有生成，请再试，或者直接打印。',
  signature: '提出人（签名）或者单位（盖章）：',
  sheet: '递交说明',
  listCode: '扫码打开名单的网页，核对名单和公示期。',
  listCodeName: '名单的二维码',
  receipt: '回执',
  handInHeading: '怎样递交',
  nextHeading: '递交之后',
  wiped: '全部内容和本机的草稿已清空。',
  erased: '已删除本机的草稿。',
  loaded: '已读取保存的内容。',
  loadedInPart: '内容已读取；这里没有的名单、组织、条款、材料没有填入，请逐项核对。',
  replaceTyped: '填写的内容还没有保存，要用读取的内容替换吗？',
  replaceDraft: '本机已有另一份草稿，要用现在的内容替换吗？',
  nothingReplaced: '没有替换，原来的还在。',
  draftGone: '本机的草稿已过期或者读不出来，已删除。',
  left: '离开过本页，内容已清空。',
  badFile: '文件读不出来，请选择在本页存成的文件。',
  tooLarge: '文件太大，不是本页存的。',
  noAnswers: '里面没有填写的内容。',
  storageFull: '浏览器不许保存，请改用“存成文件”。',
  fileName: '异议草稿.json',
  unknownRow: '网址里的名单或组织没有找到，请在下面选择。',
} as const;

/** 第3步，共9步. */
export function stepCount(number: number, of: number): string {
  return `第${number}步，共${of}步`;
}

/** How long a draft stays on the device. */
export function keptUntil(day: string): string {
  return `草稿已保存在这台设备的浏览器里，${day}自动失效。以后又改了的，要再保存一次。`;
}

/** A draft found on the device. */
export function draftFound(day: string): string {
  return `这台设备上存有一份草稿，${day}失效。`;
}

/** What the page says from which an objection in any city begins. */
export const OBJECTION_START = {
  title: '提出异议',
  description: '选一份正在公示的名单，或者选地区，写好异议书，知道向哪里、什么时候以前递交。',
  openHelp:
    '打开名单，在名称旁选“提出异议”；也可以先选地区。申请回避、举报伪造和申请更正，也从地区开始。',
  closed: '公示结束以后能否再提异议，要看当地的办法；仍可以书面反映情况，向谁反映见各地的表单。',
  lists: '公示和公开征求意见的名单',
} as const;

/** 第十五届的异议: the form for rounds under another text than the one a city leads with. */
export function roundsObjection(rounds: readonly string[]): string {
  return `${rounds.join('、')}的异议`;
}

/** 3份名单正在公示，最先截止的在前。本站不接收异议和其他材料，须自行递交。 */
export function startAnswer(open: number): string {
  const first = open > 0 ? `${open}份名单正在公示，最先截止的在前。` : '';
  return first + OBJECTION_WORDS.notReceived;
}

/** Above what is over: the lists, and the decisions, which only a correction can be about. */
export const PAST_LISTS = {
  lists: (count: number) => `已经结束的名单（${count}份）`,
  decisions: (count: number) => `表彰决定（${count}份）`,
} as const;

/** A field that only one kind of writer fills in: 住所（单位填写）. */
export function partyLabel(party: Party, label: string): string {
  return `${label}（${PARTY_NAMES[party]}填写）`;
}

/** What the form of a city is for. */
export function objectionDescription(award: string): string {
  return `对${award}公示名单提出异议：能不能提、向哪里提、什么时候截止，并生成可打印的异议书。`;
}
