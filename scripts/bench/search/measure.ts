import type { Engine } from './engines.ts';
import type { BenchQuery } from './queries.ts';

/** How an engine did on the queries of one kind. */
export interface KindScore {
  kind: string;
  queries: number;
  /** Share of the right pages that were found. */
  recall: number;
  /** Share of the first five answers that are right. */
  precision: number;
  /** Mean of 1/place of the first right answer. */
  mrr: number;
  /** Share of queries with a right answer among the first three. */
  firstThree: number;
  /** Share of queries answered with nothing at all. */
  nothing: number;
  bytes: number;
  milliseconds: number;
}

export interface Measured {
  /** Bytes of a visitor's first query, index and engine. */
  cold: number;
  /** Bytes of the query after it, the mean of many visitors with different ones. */
  second: number;
  kinds: KindScore[];
  /** Questions without a right answer among the first three. */
  missed: string[];
}

/** Asks an engine every query and scores the answers, kind by kind. */
export async function measure(engine: Engine, queries: readonly BenchQuery[]): Promise<Measured> {
  const cold = await firstQuery(engine);
  const second = await secondQueries(engine, queries);
  const missed: string[] = [];
  const rows: (KindScore & { kind: string })[] = [];
  for (const query of queries) {
    const start = performance.now();
    const { pages, places } = await engine.search(query.text);
    const milliseconds = performance.now() - start;
    const answers = [...new Set(query.by === 'page' ? pages : places)];
    const hits = answers.map((answer) => query.right.has(answer));
    const first = hits.indexOf(true);
    const firstThree = first >= 0 && first < 3;
    if (!firstThree && query.right.size > 0) missed.push(`${query.kind}：${query.text}`);
    const five = hits.slice(0, Math.min(5, query.right.size));
    rows.push({
      kind: query.kind,
      queries: 1,
      recall:
        query.right.size === 0
          ? Number(answers.length === 0)
          : hits.filter(Boolean).length / query.right.size,
      precision:
        query.right.size === 0
          ? Number(answers.length === 0)
          : five.filter(Boolean).length / Math.max(1, five.length),
      mrr: query.right.size === 0 ? Number(answers.length === 0) : first < 0 ? 0 : 1 / (first + 1),
      firstThree: Number(query.right.size === 0 ? answers.length === 0 : firstThree),
      nothing: Number(answers.length === 0),
      bytes: engine.fetched(),
      milliseconds,
    });
  }
  return {
    cold,
    second,
    kinds: [...Map.groupBy(rows, ({ kind }) => kind).values()].map(mean),
    missed,
  };
}

const FIRST_QUERY = '公示期';
const VISITORS = 30;

async function firstQuery(engine: Engine): Promise<number> {
  await engine.search(FIRST_QUERY);
  return engine.fetched();
}

async function secondQueries(engine: Engine, queries: readonly BenchQuery[]): Promise<number> {
  let bytes = 0;
  for (let visitor = 0; visitor < VISITORS; visitor += 1) {
    engine.forget();
    await firstQuery(engine);
    await engine.search(queries[Math.floor((visitor * queries.length) / VISITORS)]!.text);
    bytes += engine.fetched();
  }
  return bytes / VISITORS;
}

function mean(rows: readonly KindScore[]): KindScore {
  const of = (key: Exclude<keyof KindScore, 'kind' | 'queries'>) =>
    rows.reduce((sum, row) => sum + row[key], 0) / rows.length;
  return {
    kind: rows[0]?.kind ?? '',
    queries: rows.length,
    recall: of('recall'),
    precision: of('precision'),
    mrr: of('mrr'),
    firstThree: of('firstThree'),
    nothing: of('nothing'),
    bytes: of('bytes'),
    milliseconds: of('milliseconds'),
  };
}
