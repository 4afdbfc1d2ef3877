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
];

/** In their place, when setting them goes wrong. */
export const PREFERENCES_FAILED = '显示设置出了错，暂时不能用。';
