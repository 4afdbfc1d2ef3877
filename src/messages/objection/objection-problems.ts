import type { ProblemCode } from '../../law/objection/problems.ts';

/** The label a message names, by field. */
const FIELDS: Record<string, string> = {
  paper: '要写的材料',
  list: '名单，或者填写名单的名称',
  organisation: '名单上的哪一个，不在名单上的填写名称',
  organisationName: '名称',
  ground: '问题的类别',
  party: '个人或者单位',
  target: '具体内容',
  facts: '事实和理由',
  name: '姓名或者单位名称',
  phone: '联系电话',
  address: '通讯地址',
  domicile: '住所',
};

const SENTENCES: Record<ProblemCode, (label: string) => string> = {
  choose: (label) => `请选择${label}`,
  write: (label) => `请填写${label}`,
  'evidence-needed': () => '请至少写明一项证明材料',
  'evidence-undescribed': () => '请写明这份材料的内容',
  'phone-digits': () => '请填写电话号码，如 0473-8765432',
  'phone-unusual': () => '这个电话号码不像常见的号码，请再核对',
  'identity-length': () => '公民身份号码应当是18位，请核对，或者留空',
  'identity-characters': () => '公民身份号码应当是17位数字加一位数字或者X，请核对，或者留空',
  'identity-birthday': () => '公民身份号码里的出生日期不存在，请核对，或者留空',
  'identity-check': () => '公民身份号码的最后一位与前面的数字对不上，请再核对',
  'credit-code-form': () =>
    '统一社会信用代码应当是18位数字和大写字母（没有I、O、S、V、Z），请核对，或者留空',
  'credit-code-check': () => '统一社会信用代码的最后一位与前面的对不上，请再核对',
};

/** The sentence of a problem, the same at the field and in the summary. */
export function problemSentence(code: ProblemCode, field: string): string {
  return SENTENCES[code](FIELDS[field] ?? '');
}
