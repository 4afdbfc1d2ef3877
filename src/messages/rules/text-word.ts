/** What a sentence calls the text it speaks of: a draft is no 办法 yet, for nobody is bound by it. */
export type TextWord = '办法' | '草案';

/** 办法, or 草案 where the portal holds no more than a draft of it. */
export function textWord(draft: boolean): TextWord {
  return draft ? '草案' : '办法';
}
