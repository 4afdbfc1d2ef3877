import { pinyin } from 'pinyin-pro';

/** A name as it is typed on a keyboard: in full, and by initials. */
export function soundsOf(name: string): string[] {
  const options = { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' } as const;
  return [pinyin(name, options).join(''), pinyin(name, { ...options, pattern: 'first' }).join('')];
}
