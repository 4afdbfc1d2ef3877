import { cachedPortal } from '../../src/content/cached-portal.ts';
import { readSettings } from '../../src/settings.ts';
import { searchDocuments } from '../../src/views/search/search-documents.ts';
import { miniEngine, portalEngine, stockEngine } from './search/engines.ts';
import { measure } from './search/measure.ts';
import type { KindScore } from './search/measure.ts';
import { benchQueries } from './search/queries.ts';
import { table } from './table.ts';

/** Kinds cut from the pages themselves: nothing of these may be missed. */
const EXACT = [
  '条文片段',
  '通知名单片段',
  '指南片段',
  '组织名称一部分',
  '信用代码一部分',
  '全角',
  '繁体',
];
/** Kinds that people ask in their own words. */
const ASKED = ['自然提问', '指南'];
const LEAST_ASKED = 0.85;

/**
 * Measures relevance, bytes and time of the portal's search, of Pagefind as it comes and of MiniSearch over the same
 * pages and queries in the same run; tells whether the portal's targets hold.
 */
export async function benchSearch(): Promise<boolean> {
  const documents = searchDocuments(cachedPortal(readSettings()));
  const queries = benchQueries(documents);
  console.log(`${documents.length} 页，${queries.length} 个检索词\n`);
  let holds = false;
  for (const open of [portalEngine, stockEngine, miniEngine]) {
    const engine = await open(documents);
    const { cold, second, kinds, missed } = await measure(engine, queries);
    console.log(
      `== ${engine.name}：建索引 ${Math.round(engine.buildMs)} ms，索引 ${kilobytes(engine.indexBytes)}，首次检索 ${kilobytes(cold)}，第二次 ${kilobytes(second)}`,
    );
    console.log(table([HEADINGS, ...kinds.map(row)]));
    if (open === portalEngine) {
      holds = targetsHold(kinds);
      console.log(`\n前三没有正确结果的（${missed.length}）：${missed.join('；') || '无'}`);
    }
    console.log('');
    await engine.close();
  }
  console.log(holds ? '目标全部达到。' : '有目标没有达到。');
  return holds;
}

const HEADINGS = [
  '检索词',
  '个数',
  '召回',
  '前五准确',
  'MRR',
  '前三有答案',
  '零结果',
  '每次字节',
  '每次毫秒',
];

function row(score: KindScore): string[] {
  const share = (value: number) => value.toFixed(2);
  return [
    score.kind,
    String(score.queries),
    share(score.recall),
    share(score.precision),
    share(score.mrr),
    share(score.firstThree),
    share(score.nothing),
    kilobytes(score.bytes),
    score.milliseconds.toFixed(0),
  ];
}

function targetsHold(kinds: readonly KindScore[]): boolean {
  return kinds.every(
    ({ kind, recall, firstThree, nothing }) =>
      (!EXACT.includes(kind) || recall === 1) &&
      (!ASKED.includes(kind) || firstThree >= LEAST_ASKED) &&
      (kind === '不存在的词' || nothing === 0),
  );
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
