/** What the pages of a self-check print when they are built; a script that says none of it need not carry it. */
export const SELF_CHECK_PAGE = {
  description: '选择地区逐项自查申报条件；也可以用同一组回答看各地办法下分别如何。',
  howTo: '怎样填，回答存在哪里',
  lead: '不清楚的可以不答，记不清日期的填可能的最晚一天。回答只在本机浏览器里计算：不上传，不自动保存；不按按钮，也不写进网址。',
  entity: '请先确定以哪一个主体申报：以登记证书上的名称为准，集团与子公司分别计算，不要合并。',
  noConditions: '本文本的申报条件尚未整理成可自查的规则，请直接阅读条文。',
  noScript: '自动推算需要浏览器运行脚本。脚本没有运行时，可以把本页打印出来逐项对照。',
  map: '每一条要求什么、分几种情形，都取自整理成的规则。实线框是一项要求，虚线框之下是它的分支。',
  cases: '写明事实和应得的结果，生成网站时逐个验算。',
  standing:
    '在任一地区的自查页按“看各地分别如何”，或者保存回答再在这里读取。各地要求的事实不尽相同，没有回答的算资料不足。登记地、市内名次、推荐、本奖获奖等回答只对原来的地区成立，换一地须另行核对。',
  standingHow: '怎样带回答过来，哪些只对原来的地区成立',
  standingHeading: '同一组回答，各地分别如何',
  carry:
    '“看各地分别如何”在新窗口打开，回答放在网址的“#”之后带过去，读取后立即去掉。条文也在新窗口打开，回答不会丢。',
  draft: '按草案试算：下面的条件取自草案，不是现行规定。',
  more: '打印、保存、比较和清空',
  organisationHelp: '可不填；填了按本站记录代答',
  standingOfText: '这份文本现在的效力',
  readText: '读条文',
  readCall: '读申报通知',
  calling: '正在申报，',
  closes: '截止',
  noCall: '未见正在进行的申报',
  calls: '申报通知',
} as const;
