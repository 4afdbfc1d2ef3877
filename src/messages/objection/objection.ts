import type { Ground } from '../../law/objection/grounds.ts';
import type { FormalityId } from '../../law/objection/formalities.ts';
import type { LetterKind, PaperId, Party, StepId } from '../../law/objection/papers.ts';

export const PAPER_NAMES: Record<PaperId, string> = {
  objection: '对名单上的组织提出异议',
  recusal: '申请评审工作人员回避',
  'forged-mark': '举报伪造、冒用奖牌、证书、标志',
  correction: '申请更正公开的名单',
};

export const PAPER_HELP: Record<PaperId, string> = {
  objection: '认为名单上的组织不符合条件、材料不实，或者评审程序、回避有问题。',
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
  recusal: '回避申请书',
  'forged-mark': '举报书',
  correction: '更正申请书',
};

/** The question each screen asks. */
export const STEP_TITLES: Record<StepId, string> = {
  paper: '要写哪一种材料？',
  list: '是哪一份名单？',
  organisation: '是名单上的哪一个组织？',
  ground: '是哪一类问题？',
  target: '具体指什么？',
  party: '以个人还是单位的名义提出？',
  facts: '事实和理由是什么？',
  evidence: '有哪些证明材料？',
  details: '提出人是谁，怎样联系？',
};

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
  lead: '这里帮你把异议书写完整：一次只问一件事，最后生成可打印的异议书、Word文件、递交说明和回执。有的应用里打开的网页不能打印和下载，请先改用浏览器打开。',
  begin: '直接开始填写',
  privacy: '填写的内容只留在这个页面里，不发送，也不保存，关闭页面就没有了。',
  noScript: '没有脚本时，可以把本页打印出来，用笔填写后递交。',
  draft:
    '本地的办法只收录到草案，下面的规定按草案列出，正式印发的文本可能不同，递交前请向受理机构核实。',
  rules: '条文怎么规定',
  noRight: '办法没有写怎样提出异议，只以公示作为表彰前的一步；向谁提出，以公示名单载明的为准。',
  noForm: '异议书要写什么，办法没有规定。下面的内容是建议提供的，写得越清楚越便于核实。',
  openLists: '正在公示、征求意见的名单',
  noOpenLists: '本门户没有收录正在公示的名单。是否有，请以各地主管部门的网站为准。',
  noLists:
    '本站没有收录这里的公示名单。有没有名单正在公示、向谁提出、什么时候截止，以发布机关公布的为准；照公布的名单填写，仍可以在这里写好材料。',
  typedList: '自己填写名单的名称',
  otherList: '不在上面，自己填写名单的名称',
  listTitle: '名单的名称',
  listTitleHelp: '照公示的标题填写，带上文号和发布日期更好。',
  otherOrganisation: '请选择，不在名单上的在下面填写',
  chooseOrganisation: '从名单上选',
  organisationName: '组织的名称',
  organisationHelp: '照名单上印的名称填写。',
  chooseArticles: '依据哪些条款？可以多选，也可以不选。',
  noArticles: '条文没有这方面的规定，可以在事实和理由里说明。',
  factsHelp:
    '写清时间、地点、经过，以及怎样知道的。只写自己了解的事实；不要写国家秘密和与此无关的他人隐私。',
  facts: '事实和理由',
  request: '请求（可以不填）',
  requestHelp:
    '希望受理机关做什么。不填的，由本页写上一般的请求，例如“请依照规定调查核实，并将结果书面告知”。',
  evidenceHelp:
    '写每份材料是什么、什么时候的。选择文件只是为了记下文件名和校验值，文件不会上传，递交时要另附。',
  evidenceItem: '材料',
  description: '内容',
  evidenceOn: '日期（可以不填）',
  evidenceFile: '对应的电子文件（可以不选）',
  moreEvidence: '再加一项',
  enoughEvidence: '更多的材料请另附清单。',
  hashing: '正在计算校验值……',
  noHash: '文件读不出来，没有校验值，只记下文件名。',
  emptyFile: '这个文件是空的，请检查。',
  clearEvidence: '清空这一项',
  name: { person: '姓名', unit: '单位名称' } satisfies Record<Party, string>,
  eitherName: '姓名或者单位名称',
  nameHelp: '签名和公章不在这里填写，打印以后用笔签名或者盖章。',
  phone: '联系电话',
  address: '通讯地址',
  domicile: '住所',
  creditCode: '统一社会信用代码（可以不填）',
  identity: '公民身份号码（可以不填）',
  identityHelp: '建议留空，打印以后用笔填写。',
  required: '办法要求填写',
  advised: '办法没有规定，建议提供',
  optional: '可以不填，打印后留出横线',
  next: '继续',
  back: '上一步',
  change: '更改',
  check: '核对填写的内容',
  checkHelp: '确认以后生成材料。需要修改的，点“更改”，其他内容不会丢。',
  confirm: '生成材料',
  blank: '（留空，打印后填写）',
  none: '（没有）',
  errors: '有几处需要填写或者更正',
  warnings: '请再核对',
  result: '材料已经生成，请自行递交',
  resultHelp: '打印以后签名或者盖章，连同证明材料递交；有截止时间的，在截止之前递交。',
  print: '打印全部材料',
  docx: '下载Word文件（.docx）',
  text: '下载纯文本（.txt）',
  calendar: '把截止日存入日历（.ics）',
  revise: '返回修改',
  making: '正在生成……',
  failed:
    '这里出了错，材料没有生成；先前生成的已经撤下，填写的内容还在，可以存成文件。请刷新页面再试；仍然这样的，请换较新的浏览器，或者打印空白表用笔填写。',
  made: '已生成，请在浏览器的下载里查看。',
  docxFailed: '生成组件没有读到，请检查网络后再试，或者直接打印。',
  sign: '签名或者盖章',
  signature: '提出人（签名）或者单位（盖章）：',
  date: '日期：',
  sheet: '递交说明',
  listCode: '扫码打开名单的网页，可以核对名单和公示期；网址见上一行。',
  listCodeName: '名单网页的二维码',
  receipt: '回执',
  handInHeading: '怎样递交',
  nextHeading: '递交之后',
  receivedOn: '预计送达的日期',
  tools: '暂存、读取和清空',
  keep: '保存到本机',
  save: '存成文件',
  load: '读取文件',
  erase: '删除本机的草稿',
  wipe: '清空全部内容',
  resume: '继续填写草稿',
  kept: '公用电脑上请不要保存到本机。',
  wiped: '已清空全部内容，本机的草稿也已删除。',
  erased: '已删除本机的草稿。',
  loaded: '已读取保存的内容。',
  loadedInPart:
    '内容已经读取，但其中有的名单、组织、条款或者材料在这里没有，没有填入，请逐项核对。',
  replaceTyped: '现在填写的内容还没有保存，要用读取的内容替换吗？',
  replaceDraft: '这台设备上已有另一份草稿，要用现在的内容替换吗？',
  nothingReplaced: '没有替换，原来的内容还在。',
  draftGone: '这台设备上的草稿已过期或者读不出来，已经删除。',
  left: '离开过本页，填写的内容已清空。',
  badFile: '这个文件读不出来，请选择在本页存成的文件。',
  storageFull: '浏览器不允许保存，请改用“存成文件”。',
  fileName: '异议草稿.json',
  unknownRow: '网址里的名单或者组织没有找到，请在下面选择。',
  corresponds: '依据',
} as const;

/** 第3步，共8步; without the number of all steps before it is known. */
export function stepCount(number: number, of: number | null): string {
  return `第${number}步${of === null ? '' : `，共${of}步`}`;
}

/** The organisation a list row brought along. */
export function fromRow(organisation: string, list: string): string {
  return `已从名单选定：${organisation}（${list}）。`;
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
  open: '正在公示的名单',
  openHelp: '打开名单，在组织的名称旁选“提出异议”。',
  cities: '按地区',
  citiesHelp: '每个地区一份表单。申请回避、举报伪造和申请更正也从这里开始。',
  write: '写异议书',
} as const;

/** 办法要求填写（第十二条）：书面提出、联系电话。 */
export function requiredWords(labels: string, listed: string): string {
  return `${OBJECTION_WORDS.required}（${labels}）：${listed}。`;
}

/** Above the lists on which nothing is open any more. */
export function pastLists(count: number): string {
  return `已经结束的名单和表彰决定（${count}份）`;
}

/** A field that only one kind of writer fills in: 住所（单位填写）. */
export function partyLabel(party: Party, label: string): string {
  return `${label}（${PARTY_NAMES[party]}填写）`;
}

/** What the form of a city is for. */
export function objectionDescription(award: string): string {
  return `对${award}公示名单提出异议：能不能提、向哪里提、什么时候截止，并生成可打印的异议书。`;
}
