/** What of kept answers was not taken over. */
export interface LeftOut {
  /** Answers that cannot be used: the question, and what to write there. */
  refused: readonly { question: string; remark: string }[];
  /** Facts that are not asked here. */
  unasked: readonly string[];
  /** Keys that name no fact. */
  unknown: readonly string[];
}

/** Says what was left out of saved or loaded answers, question by question; empty where nothing was. */
export function leftOutSentence(
  done: 'saved' | 'loaded',
  { refused, unasked, unknown }: LeftOut,
): string {
  const questions = refused.map(({ question, remark }) => `“${question}”${inside(remark)}`);
  return [
    ...listed(done === 'saved' ? '没有存入' : '没有读取', questions),
    ...listed('这里不问', unasked),
    ...listed('认不出来', unknown),
  ].join('');
}

function listed(name: string, items: readonly string[]): string[] {
  return items.length > 0 ? [`${name}：${items.map(shortened).join('、')}。`] : [];
}

function inside(remark: string): string {
  return `（${remark.replace(/。$/, '')}）`;
}

function shortened(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
