/** What a reader may set for themself; `value` lands in a `data-` attribute of the page. */
export const PREFERENCES = [
  {
    key: 'text',
    name: '字号',
    options: [
      { value: '', text: '标准' },
      { value: 'large', text: '大' },
      { value: 'larger', text: '特大' },
    ],
  },
  {
    key: 'theme',
    name: '配色',
    options: [
      { value: '', text: '跟随系统' },
      { value: 'light', text: '浅色' },
      { value: 'dark', text: '深色' },
    ],
  },
  {
    key: 'contrast',
    name: '对比度',
    options: [
      { value: '', text: '标准' },
      { value: 'more', text: '高' },
    ],
  },
  {
    key: 'pointer',
    name: '指针',
    options: [
      { value: '', text: '标准' },
      { value: 'large', text: '大' },
    ],
  },
  {
    key: 'mode',
    name: '模式',
    options: [
      { value: '', text: '标准' },
      { value: 'simple', text: '简洁（适老化）' },
    ],
  },
];

/** What the choices are called together, and what is said of where they are kept. */
export const PREFERENCES_TITLE = '显示与朗读';
export const PREFERENCES_KEPT = '选择只保存在这台设备的浏览器里。';

/** In their place, when setting them goes wrong. */
export const PREFERENCES_FAILED = '显示设置出了错，暂时不能用。';
