import type { ObjectionForm } from '../../law/objection/form.ts';
import type { TextWord } from '../rules/text-word.ts';

/** What the page of an objection form prints when it is built; a script that says none of it need not carry it. */
export const OBJECTION_PAGE = {
  draft:
    '本地的办法只收录到草案，下面的规定按草案列出，正式印发的文本可能不同，递交前请向受理机构核实。',
  evidenceHelp:
    '写每份材料是什么、什么时候的。选择文件只是为了记下文件名和校验值，文件不会上传，递交时要另附。',
  lead: '一次只问一件事，最后生成异议书、递交说明和回执，可以打印，也可以下载。有的应用里打开的网页不能打印和下载，请先改用浏览器打开。',
  privacy: '填写的内容只留在这个页面里，不发送；自己不按“保存”的，关闭页面就没有了。',
  noScript: '脚本没有运行时，可以把本页打印出来，用笔填写后递交。',
  rules: '条文怎么规定',
  noOpenLists: '本门户没有收录正在公示的名单。是否有，请以各地主管部门的网站为准。',
  noLists:
    '本站没有收录这里的公示名单。有没有名单正在公示、向谁提出、什么时候截止，以发布机关公布的为准；照公布的名单填写，仍可以在这里写好材料。',
  typedList: '自己填写名单的名称',
  otherList: '不在上面，自己填写名单的名称',
  listTitle: '名单的名称',
  listTitleHelp: '照公示的标题填写，带上文号和发布日期更好。',
  chooseOrganisation: '从名单上选',
  organisationName: '名称',
  organisationHelp: '照名单上印的名称填写。',
  chooseArticles: '依据哪些条款？可以多选，也可以不选。',
  noArticles: '条文没有这方面的规定，可以在事实和理由里说明。',
  factsHelp:
    '写清时间、地点、经过，以及怎样知道的。只写自己了解的事实；不要写国家秘密和与此无关的他人隐私。',
  facts: '事实和理由',
  requestHelp:
    '希望受理机关做什么。不填的，由本页写上一般的请求，例如“请依照规定调查核实，并将结果书面告知”。',
  evidenceItem: '材料',
  description: '内容',
  evidenceOn: '日期（可以不填）',
  evidenceFile: '对应的电子文件（可以不选）',
  moreEvidence: '再加一项',
  clearEvidence: '清空这一项',
  eitherName: '姓名或者单位名称',
  nameHelp: '签名和公章不在这里填写，打印以后用笔签名或者盖章。',
  identityHelp: '建议留空，打印以后用笔填写。',
  back: '上一步',
  check: '核对填写的内容',
  checkHelp: '确认以后生成材料。需要修改的，点“更改”，其他内容不会丢。',
  confirm: '生成材料',
  result: '材料已经生成',
  resultHelp: '打印以后签名或者盖章，连同证明材料递交。',
  print: '打印',
  docx: '下载 Word',
  text: '纯文本',
  calendar: '日历',
  revise: '返回修改',
  sign: '签名或者盖章',
  date: '日期：',
  next: '继续',
  receivedOn: '预计送达的日期',
  receivedProblem: '日期没有填完整或者不存在（年份写四位），改好以后再显示材料。',
  tools: '自己保存、读取和清空',
  keep: '保存到本机',
  save: '存成文件',
  load: '读取文件',
  erase: '删除本机的草稿',
  wipe: '清空全部内容',
  resume: '继续填写草稿',
  kept: '公用电脑上请不要保存到本机。',
  corresponds: '依据',
} as const;

/** 草案要求填写（第十二条）：书面提出、联系电话。 */
export function requiredWords(text: TextWord, labels: string, listed: string): string {
  return `${text}要求填写（${labels}）：${listed}。`;
}

/** 条文怎么规定（5条）. */
export function rulesWords(count: number): string {
  return `${OBJECTION_PAGE.rules}（${count}条）`;
}

/**
 * What can be done where no list is open: whom one may write to by the text, and that the text says nothing of what
 * becomes of it.
 */
export function closedWords({
  everydayOffice,
  everydayChannel,
  silence,
}: Pick<ObjectionForm, 'everydayOffice' | 'everydayChannel' | 'silence'>): string {
  const { address, phone } = everydayChannel ?? {};
  const reach = [...(address ? [`地址${address}`] : []), ...(phone ? [`电话${phone}`] : [])].join(
    '，',
  );
  const office = everydayOffice
    ? `条文写明的日常工作机构（${everydayOffice}${reach && `：${reach}`}）`
    : '主管部门';
  return `公示结束以后，仍可以向${office}书面反映情况；怎样处理，${silence}。`;
}
