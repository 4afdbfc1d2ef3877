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
