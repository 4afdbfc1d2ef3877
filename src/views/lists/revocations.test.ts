import { expect, it } from 'vitest';
import { setBuildDay } from '../../testing/real-portal.ts';
import { revocationList } from './revocations.ts';

setBuildDay('2026-11-20');

/** The row of an organisation, the words of a screen or those of a phone. */
const rowOf = (name: string) => {
  const row = revocationList()
    .groups.flatMap(({ rows }) => rows)
    .find(({ cells: [first] }) => first?.kind === 'link' && first.text.startsWith(name))!;
  const texts = row.cells.flatMap((cell) => (cell.kind === 'names' ? [] : cell));
  return {
    state: row.state,
    long: texts.map(({ text }) => text),
    short: texts.flatMap(({ short }) => short ?? []),
  };
};

it('a revocation tells what happened and when one may apply again', () => {
  const { long, state } = rowOf('样例巳装备');
  expect(long).toEqual([
    '样例巳装备有限公司',
    '2024年度 市长质量奖',
    '2026年6月15日',
    '申报时提供的销售数据和检验报告系伪造（第四十一条）',
    '到2031年6月15日不得申报（第四十一条）。',
  ]);
  expect(state).toBe('banned');
});

it.each([
  ['样例巳装备', '市长质量奖', '2026年6月15日因弄虚作假', '不得申报至2031年6月15日'],
  [
    '样例戊冷链',
    '市长质量奖',
    '2026年5月12日因弄虚作假',
    '推算不得申报至2028年一届，此后由评审认定',
  ],
  ['样例昴建材', '市长质量奖', '2026年4月10日因发生事故', '至2028年12月3日，能否申报由评审认定'],
  ['样例觜电子', '市长质量奖', '2026年3月20日因发生事故', '不得申报至2028年11月17日（或11月18日）'],
])(
  'says in a line of a phone which award, and until when one may not apply: %s',
  (name, ...words) => {
    expect(rowOf(name).short).toEqual(words);
  },
);
