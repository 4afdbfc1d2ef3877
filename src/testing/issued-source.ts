import { readFileSync } from 'node:fs';

/** An issued file taken apart without the portal's parser, every part with its white space removed. */
export interface IssuedSource {
  /** Everything but page marks, from the first word to the last. */
  words: string;
  letter: string;
  heading: string;
  /** Chapter headings: number and title run together, as 第一章总则. */
  chapters: string[];
  /** Paragraphs that stand between a chapter's heading and its first article, by chapter. */
  openings: Map<number, string>;
  /** Articles in order, number included. */
  articles: string[];
  annex: string;
  colophon: string;
}

/** The lines at which an issued file passes from one part to the next; absent where it lacks the part. */
export interface PartLines {
  /** First line of the regulation proper, where a letter stands before it. */
  title?: string;
  annex?: string;
  colophon?: string;
}

const PAGE_MARK = /^\s*—\s*\d+\s*—\s*$/;
const ARTICLE = /^\s*第[一二三四五六七八九十]+条\s/;
const CHAPTER = /^\s*第[一二三四五六七八九十]+章\s/;

/** Cuts the issued file of a version at the openings of its articles and chapters and at the given lines. */
export function readIssuedSource(content: string, id: string, marks: PartLines): IssuedSource {
  const file = `${content}/jurisdictions/${id.replace('/', '/regulations/')}/source.txt`;
  const lines = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => !PAGE_MARK.test(line));
  const parts: IssuedSource = {
    words: lines.join('').replace(/\s/gu, ''),
    letter: '',
    heading: '',
    chapters: [],
    openings: new Map(),
    articles: [],
    annex: '',
    colophon: '',
  };
  let part: 'letter' | 'heading' | 'opening' | 'article' | 'annex' | 'colophon' = marks.title
    ? 'letter'
    : 'heading';
  for (const line of lines) {
    const words = line.replace(/\s/gu, '');
    if (part === 'letter' && line.trim() === marks.title) part = 'heading';
    if (part === 'article' && line.trim() === marks.annex) part = 'annex';
    if (marks.colophon && line.trim().startsWith(marks.colophon)) part = 'colophon';
    if (CHAPTER.test(line)) {
      part = 'opening';
      parts.chapters.push(words);
    } else if (ARTICLE.test(line)) {
      part = 'article';
      parts.articles.push(words);
    } else if (part === 'article') {
      parts.articles[parts.articles.length - 1] += words;
    } else if (part === 'opening') {
      const chapter = parts.chapters.length;
      const opening = (parts.openings.get(chapter) ?? '') + words;
      if (opening) parts.openings.set(chapter, opening);
    } else {
      parts[part] += words;
    }
  }
  return parts;
}

/** The five issued files the portal opened with: what a reader counts in them and where their parts begin. */
export const ISSUED: readonly {
  id: string;
  articles: number;
  chapters: number;
  marks: PartLines;
}[] = [
  { id: 'bayannur/draft', articles: 30, chapters: 6, marks: {} },
  {
    id: 'luohe/2018',
    articles: 27,
    chapters: 8,
    marks: { title: '漯河市市长质量奖管理办法', colophon: '抄送：' },
  },
  { id: 'bayingolin/draft', articles: 25, chapters: 5, marks: {} },
  { id: 'jiangyin/draft', articles: 32, chapters: 7, marks: {} },
  {
    id: 'wuhai/2020',
    articles: 44,
    chapters: 9,
    marks: {
      title: '乌海市市长质量奖管理办法',
      annex: '市长质量奖评审流程图',
      colophon: '抄送：',
    },
  },
];
