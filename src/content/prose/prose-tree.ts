import { markdownToMdast, mdxToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import type { FindingCode, FindingValues } from '../../model/finding.ts';

/** A node of prose, as far as it is looked at. */
export interface ProseNode {
  type: string;
  children: readonly ProseNode[];
  /** 1-based, in the file. */
  line: number;
  column: number;
  /** The first line of what is written there, cut where it is long. */
  written: string;
  /** Of a link, a picture or a definition. */
  url: string;
  /** Of a definition, and of what refers to one. */
  identifier: string;
  /** Of a component or a tag; null for a tag without a name. */
  name: string | null;
  attributes: readonly ProseAttribute[];
  /** Words of a text, code of an expression. */
  value: string;
  /** What stands for a picture. */
  alt: string;
}

/** An attribute of a component; the value is null where it is not plain words, the name where it is spread. */
export interface ProseAttribute {
  name: string | null;
  value: string | null;
}

/** A link or picture in prose that stays on the site. */
export interface SiteLink {
  /** The file it is written in. */
  path: string;
  node: Pick<ProseNode, 'url' | 'line' | 'column'>;
  /** Anchors of the headings in the same prose. */
  headings: ReadonlySet<string>;
}

/** Leaves a finding at a place in prose. */
export type ProseReport = <C extends FindingCode>(
  at: Pick<ProseNode, 'line' | 'column'>,
  code: C,
  values: FindingValues[C],
) => void;

/** What the parser could not read, and where. */
export interface Unreadable {
  line: number;
  column: number;
  written: string;
}

/** Parts within parts that prose has at most: lists in quotations in lists. */
const DEEPEST = 100;

/** Characters of the source a message repeats. */
const SHOWN = 60;

/**
 * Takes prose apart with the parser the site is built with, so that what is judged is what will be compiled. The
 * head above is blanked, as the site generator blanks it: places are those of the file, and no second head can hide.
 */
export function proseTree(
  source: string,
  proseFrom: number,
  dialect: 'markdown' | 'mdx',
): ProseNode | Unreadable {
  const text = source.slice(0, proseFrom).replace(/[^\r\n]/g, ' ') + source.slice(proseFrom);
  const parse = dialect === 'mdx' ? mdxToMdast : markdownToMdast;
  try {
    return nodeOf(parse(text, { features: { frontmatter: false } }), text, 0);
  } catch (error) {
    const [, line = '1', column = '1'] = /^(\d+):(\d+):/.exec(String((error as Error).message)) ?? [];
    const written = text.split('\n')[Number(line) - 1] ?? '';
    return {
      line: Number(line),
      column: Number(column),
      written: shown(written.slice(Number(column) - 1)),
    };
  }
}

/** What the parser's many sorts of nodes may carry. */
interface Carried {
  url?: string;
  identifier?: string;
  alt?: string | null;
  name?: string | null;
  value?: string;
  attributes?: readonly { name?: string; value?: unknown }[];
  children?: MdastNode[];
}

function nodeOf(node: MdastNode, text: string, depth: number): ProseNode {
  if (depth > DEEPEST) throw new RangeError('1:1: parts within parts without end');
  const { url = '', identifier = '', name = null, value = '', alt, attributes = [], children = [] } =
    node as Carried;
  const { start, end } = node.position ?? {};
  return {
    type: node.type,
    children: children.map((child) => nodeOf(child, text, depth + 1)),
    line: start?.line ?? 1,
    column: start?.column ?? 1,
    written: shown(text.slice(start?.offset ?? 0, end?.offset ?? 0)),
    url,
    identifier,
    name,
    value,
    alt: alt ?? '',
    attributes: attributes.map((each) => ({
      name: each.name ?? null,
      value: typeof each.value === 'string' ? each.value : null,
    })),
  };
}

function shown(written: string): string {
  const [line = ''] = written.trim().split(/\r?\n/);
  const characters = [...line];
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : line;
}

/** The words of a node and of everything in it. */
export function wordsOf(node: ProseNode): string {
  return node.value + node.children.map(wordsOf).join('');
}

/** The node and everything in it, in the order it is written. */
export function* nodesIn(node: ProseNode): Generator<ProseNode> {
  yield node;
  for (const child of node.children) yield* nodesIn(child);
}
