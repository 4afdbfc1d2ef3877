import type { UnitDiff } from '../../law/regulation/diff-texts.ts';

/** What became of a part of a text or of a parameter. */
export const CHANGE_NAMES: Record<UnitDiff['change'], string> = {
  unchanged: '未变',
  changed: '修改',
  added: '新增',
  removed: '删去',
};

/** The change with what happened to the part's place: 修改、移位、条号变化. */
export function changeLabel({
  change,
  moved,
  renumbered,
}: Pick<UnitDiff, 'change' | 'moved' | 'renumbered'>): string {
  const place = [moved ? '移位' : '', renumbered ? '条号变化' : ''].filter((word) => word !== '');
  const words = change === 'unchanged' ? '文字未变' : CHANGE_NAMES[change];
  return [words, ...place].join('、');
}

/** How many parts became what: 修改 2 处，新增 1 处; what did not happen is left out. */
export function changeCounts(changes: readonly UnitDiff['change'][]): string {
  const said = (['changed', 'added', 'removed'] as const).flatMap((change) => {
    const count = changes.filter((each) => each === change).length;
    return count > 0 ? [`${CHANGE_NAMES[change]} ${count} 处`] : [];
  });
  return said.length > 0 ? said.join('，') : '没有差别';
}

/** The heads of a table that holds two states of something side by side. */
export const CHANGE_COLUMNS = { subject: '事项', before: '原', after: '现' } as const;
export const CHANGE_COLUMN = '变化';

/** What a table of changes leaves out. */
export function unchangedWords(count: number): string {
  return count > 0 ? `其余 ${count} 项规定未变。` : '两个文本没有相同的规定。';
}

/** Of one of two versions: that the rules hold none is not that the text says nothing. */
export const NO_SUCH_RULE = '没有这条规则';

/** The page of two versions of a text. */
export const DIFF_PAGE = {
  name: '新旧文本对照',
  title: (city: string) => `${city}管理办法新旧文本对照`,
  description: (title: string) =>
    `《${title}》两个文本的逐条对照：哪些条文增删、修改、移动，哪些规定变了。`,
  reading:
    '前者为原文本，后者为现文本。条文由程序按字词比对，移动、改号的条文按文字辨认，供阅读参考，以两个文本各自的原文为准。',
  rules: '规定的变化：',
  texts: '条文的变化：',
} as const;
