/** What an award brings, as the texts call it. */
export const HONOURS = {
  award: '奖项',
  title: '称号',
  certificate: '证书',
  plaque: '奖牌',
  'plaque-or-cup': '奖牌（杯）',
  cup: '奖杯',
  medal: '奖章',
  money: '奖金',
};

/** 50万元, 2500元, 0元: money as the texts write it. */
export function moneyWords(yuan: number): string {
  return yuan > 0 && yuan % 10_000 === 0 ? `${yuan / 10_000}万元` : `${yuan}元`;
}

/** 50万元, or 不超过50万元 where the text sets a ceiling. */
export function sumWords(yuan: number, bound?: 'at-most'): string {
  return (bound ? '不超过' : '') + moneyWords(yuan);
}

/** 500000 → 500,000 元: an exact sum, to be added up or compared. */
export function yuan(amount: number): string {
  return `${amount.toLocaleString('en-US')} 元`;
}
