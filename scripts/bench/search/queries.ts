import { readFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';
import type { SearchDocument } from '../../../src/search/shared/search-document.ts';
import { unitsOf } from '../../../src/search/shared/units.ts';
import { traditionalTable } from '../../../src/search/build/traditional-table.ts';
import { seededNumbers } from './random.ts';

/** A query, and what answers it: pages, or places in pages. */
export interface BenchQuery {
  kind: string;
  text: string;
  /** Every page that should be found; for questions and jumps every place that answers. */
  right: ReadonlySet<string>;
  by: 'page' | 'place';
}

const CITIES: Record<string, string> = {
  B: 'bayannur/regulations/draft/',
  L: 'luohe/regulations/2018/',
  Z: 'bayingolin/regulations/draft/',
  J: 'jiangyin/regulations/draft/',
  W: 'wuhai/regulations/2020/',
};
const SEED = 20_261_121;

/** The whole query set: written by hand where people ask in words, cut from the pages elsewhere, always the same. */
export function benchQueries(documents: readonly SearchDocument[]): BenchQuery[] {
  const below = seededNumbers(SEED);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const regulations = documents.filter(({ kind }) => kind === 'regulation');
  const records = documents.filter(
    ({ kind }) => !['regulation', 'question', 'organisation', 'guide'].includes(kind),
  );
  const organisations = documents.filter(({ kind }) => kind === 'organisation');
  const guides = documents.filter(({ kind }) => kind === 'guide');
  const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);
  const pages = (kind: string, text: string, right = holding(documents, text)): BenchQuery => ({
    kind,
    text,
    right: new Set(right),
    by: 'page',
  });
  const cut = (text: string, least: number, most: number): string => {
    const units = unitsOf(text);
    const length = Math.min(units.length, least + below(most - least + 1));
    const start = below(units.length - length + 1);
    const passage = text.slice(units[start]!.start, units[start + length - 1]!.end);
    // Nobody types two numbers of two columns as one.
    return /\d\s+\d/.test(passage) ? cut(text, least, most) : passage.replaceAll(/\s+/g, '');
  };
  const blockOf = (from: readonly SearchDocument[]) =>
    pick(from.flatMap(({ blocks }) => blocks).filter(({ text }) => unitsOf(text).length > 12));
  const traditional = new Map([...traditionalTable()].map(([hard, easy]) => [easy, hard]));
  const numbered = documents.filter(({ documentNumber }) => documentNumber);
  const name = () => pick(organisations);
  return [
    ...times(50, () => pages('条文片段', cut(blockOf(regulations).text, 2, 12))),
    ...times(40, () => pages('通知名单片段', cut(blockOf(records).text, 2, 12))),
    ...times(25, () => pages('组织名称一部分', cut(name().title, 3, 6))),
    ...times(20, () => {
      const { id, codes = [] } = pick(organisations.filter(({ codes }) => codes?.length));
      const start = below(12);
      const part = codes[0]!.slice(start, start + 6 + below(12 - start + 1));
      const also = organisations.filter((each) => each.codes?.[0]?.includes(part));
      return pages('信用代码一部分', part, [id, ...also.map((each) => each.id)]);
    }),
    ...times(10, () => soundQuery('拼音', name(), organisations, (text) => sound(text))),
    ...times(10, () =>
      soundQuery('拼音首字母', name(), organisations, (text) => sound(text, 'first')),
    ),
    ...numbered.slice(0, 6).flatMap(({ id, documentNumber }) =>
      ['〔$〕', '[$]', '（$）'].map((brackets) =>
        pages(
          '文号',
          documentNumber!.replace(/〔(\d+)〕/, brackets.replace('$', '$1')),
          numbered
            .filter((each) => each.documentNumber === documentNumber)
            .map((each) => each.id)
            .concat(id),
        ),
      ),
    ),
    ...['第十二条', '第12条', '12条', '漯河第十七条', '乌海 25条', '江阴第二十五条'].map(
      (text): BenchQuery => {
        const number = Number(
          /\d+/.exec(text)?.[0] ?? (text.includes('十七') ? 17 : text.includes('二十五') ? 25 : 12),
        );
        const named = regulations.filter(
          ({ city }) => !/漯河|乌海|江阴/.test(text) || text.includes(city!.name),
        );
        return {
          kind: '条号',
          text,
          right: new Set(named.map(({ href }) => `${href}#art-${number}`)),
          by: 'place',
        };
      },
    ),
    ...times(10, () => {
      const text = cut(blockOf(regulations).text, 3, 6);
      const typed = [...text].map((each) => traditional.get(each) ?? each).join('');
      return pages('繁体', typed, holding(documents, text));
    }),
    ...times(8, () => {
      const text = cut(blockOf(regulations).text, 3, 8);
      const wide = text.replaceAll(/[0-9A-Za-z]/g, (each) =>
        String.fromCharCode(each.charCodeAt(0) + 0xfee0),
      );
      return pages('全角', wide, holding(documents, text));
    }),
    ...times(15, () => {
      const { text } = blockOf(regulations);
      const words = [cut(text, 2, 4), cut(text, 2, 4)];
      const right = documents.filter((document) =>
        words.every((word) => holding([document], word).length > 0),
      );
      return pages(
        '几个词',
        words.join(' '),
        right.map(({ id }) => id),
      );
    }),
    ...lines('synonyms.txt').map(([text, word]) =>
      pages('同义说法', text, holding(documents, word)),
    ),
    ...lines('questions.txt').map(([text, right]): BenchQuery => ({
      kind: '自然提问',
      text,
      right: new Set(right.split(' ').map((code) => `${CITIES[code[0]!]}#art-${code.slice(1)}`)),
      by: 'place',
    })),
    ...['区块链存证', '航天员选拔', '熊猫繁育', 'ꔀꔁ', '冰川退缩'].map((text) =>
      pages('不存在的词', text, []),
    ),
    ...times(15, () => pages('指南片段', cut(blockOf(guides).text, 2, 12))),
    ...lines('guides.txt').map(([text, right]) => pages('指南', text, right.split(' '))),
  ];
}

function soundQuery(
  kind: string,
  { title, id }: SearchDocument,
  organisations: readonly SearchDocument[],
  say: (text: string) => string,
): BenchQuery {
  const text = say(title);
  const also = organisations.filter((each) => say(each.title).includes(text));
  return { kind, text, right: new Set([id, ...also.map((each) => each.id)]), by: 'page' };
}

function sound(text: string, pattern: 'first' | 'pinyin' = 'pinyin'): string {
  return pinyin(text, {
    toneType: 'none',
    type: 'array',
    v: true,
    nonZh: 'consecutive',
    pattern,
  }).join('');
}

/** Pages whose visible words hold a text, white space and punctuation aside: the plainest search there is. */
function holding(documents: readonly SearchDocument[], wanted: string): string[] {
  const bare = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/\d+/g, '<$&>')
      .replaceAll(/[^\p{L}\p{N}<>]/gu, '');
  const sought = bare(wanted);
  return documents
    .filter(({ kind, title, documentNumber, blocks }) =>
      [
        title,
        documentNumber ?? '',
        ...(kind === 'question' ? [] : blocks.map(({ text }) => text)),
      ].some((text) => bare(text).includes(sought)),
    )
    .map(({ id }) => id);
}

function lines(name: string): [string, string][] {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [text = '', right = ''] = line.split('|');
      return [text, right];
    });
}
