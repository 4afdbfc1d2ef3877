/** The page that shows maintainers every part of the site. */
export const STYLE_GUIDE = {
  title: '样式一览',
  description: '本站各种部件及其状态。',
  lead: '供维护人员查看各种部件在浅色、深色、高对比度和打印时的样子。内容均为示例。',
  colours: '颜色',
  writing: '文字',
  controls: '按钮与输入',
  rules: '规则与事实',
  changes: '新旧对照',
  steps: '过程与流程',
  days: '期限',
  places: '入口与位置',
} as const;
