import { LineCounter, isAlias, isMap, isNode, isPair, isScalar, parseDocument, visit } from 'yaml';
import type { Document, Node, YAMLMap, YAMLParseError } from 'yaml';
import type { FileFindings, Finding } from '../../model/finding.ts';
import { excessIn } from './excess.ts';

/** A YAML file's value together with the places its parts were written at. */
export interface YamlFile {
  file: string;
  value: unknown;
  findings: Finding[];
  /** Line and column of the part a path leads to, or of its nearest existing ancestor. */
  placeOf(path: readonly PropertyKey[], part?: 'key' | 'value'): { line: number; column: number };
}

/** A fault of YAML without its place. */
type Said = {
  [C in keyof FileFindings]: { code: C; values: FileFindings[C] };
}[keyof FileFindings];

const DATE_LIKE = /^\d{4}-\d{1,2}(?:-\d{1,2})?(?:[T ].*)?$/;

/** What each file last held: a folder read again parses only what has changed. */
const lastRead = new Map<string, { source: string; yaml: YamlFile }>();

/**
 * Reads YAML so that nothing is silently turned into something else or dropped: duplicate keys, anchors,
 * tags, lists as keys, `__proto__` and unquoted dates are findings, and every value keeps its place.
 */
export function readYaml(file: string, source: string): YamlFile {
  const last = lastRead.get(file);
  if (last?.source === source) return last.yaml;
  const yaml = parseYaml(file, source);
  lastRead.set(file, { source, yaml });
  return yaml;
}

function parseYaml(file: string, source: string): YamlFile {
  const excess = excessIn(file, source);
  if (excess) return { file, value: undefined, findings: [excess], placeOf: () => excess };
  const lines = new LineCounter();
  const document = takenApart(source, lines);
  // Places are asked for while the folder is read; held any longer, the parts of all files would fill half the memory of a build.
  let parts = new WeakRef(document);
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  // What follows a fault of syntax is misread: one wrong indent would bring a message for every line below it.
  const findings: Finding[] = document.errors.slice(0, 1).map((error) => {
    const { offset, ...found } = fault(error, source);
    return { ...found, file, ...at(offset) };
  });
  const misread = document.errors[0]?.pos[0] ?? Infinity;
  const add = (node: Node, said: Said) => {
    const offset = node.range?.[0] ?? 0;
    if (offset < misread) findings.push({ ...said, file, ...at(offset) });
  };
  const refuse = (code: 'yaml-feature' | 'unquoted-date', node: Node, found: string) =>
    add(node, { code, values: { found } });

  // The library's own look compares each key with every other, which takes minutes in a long file.
  const refuseDoubled = ({ items }: YAMLMap) => {
    const keys = new Set<unknown>();
    for (const { key } of items) {
      if (!isScalar(key)) continue;
      if (keys.has(key.value)) add(key, { code: 'duplicate-key', values: { found: String(key.value) } });
      keys.add(key.value);
    }
  };

  visit(document, {
    Node(_, node) {
      if (isAlias(node)) refuse('yaml-feature', node, `*${node.source}`);
      else if (node.anchor) refuse('yaml-feature', node, `&${node.anchor}`);
      else if (node.tag)
        refuse('yaml-feature', node, node.tag.replace(/^tag:yaml\.org,2002:/, '!!'));
      if (isMap(node)) refuseDoubled(node);
      if (!isScalar(node)) return;
      const written = node.source ?? '';
      if (node.type === 'PLAIN' && DATE_LIKE.test(written)) refuse('unquoted-date', node, written);
    },
    Pair(_, { key }) {
      if (!isNode(key) || isAlias(key)) return;
      if (!isScalar(key)) refuse('yaml-feature', key, String(key));
      else if (key.value === '__proto__')
        add(key, {
          code: 'unknown-key',
          values: { path: key.value, key: key.value, nearest: null, expected: [] },
        });
    },
  });

  return {
    file,
    value: findings.length > 0 ? undefined : (document.toJS() as unknown),
    findings,
    placeOf: (path, part = 'value') => {
      const found = parts.deref() ?? takenApart(source);
      parts = new WeakRef(found);
      return at(offsetOf(found, path, part));
    },
  };
}

function takenApart(source: string, lineCounter = new LineCounter()) {
  return parseDocument(source, {
    lineCounter,
    uniqueKeys: false,
    merge: false,
    prettyErrors: false,
  });
}

/** What the parser objects to, under the code of the message that tells it, and the offset it is shown at. */
function fault(
  { code, message, pos: [offset] }: YAMLParseError,
  source: string,
): Said & { offset: number } {
  const rest = source.slice(offset);
  const key = keyBeforeWideColon(rest);
  if (key) return { code: 'full-width-colon', values: { found: key }, offset: offset + key.length };
  return { code: 'yaml-syntax', values: { found: code, said: message }, offset };
}

/** The key of `name：新市`, which YAML reads as words without a key. */
export function keyBeforeWideColon(text: string): string | undefined {
  return /^([A-Za-z][A-Za-z0-9-]*)\s*：/.exec(text)?.[1];
}

function offsetOf(document: Document, path: readonly PropertyKey[], part: 'key' | 'value'): number {
  const parent: unknown =
    path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (part === 'key' && isMap(parent)) {
    const pair = parent.items.find((each) => isScalar(each.key) && each.key.source === path.at(-1));
    if (isPair(pair) && isNode(pair.key)) return pair.key.range?.[0] ?? 0;
  }
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node.range?.[0] ?? 0;
  }
  return document.contents?.range?.[0] ?? 0;
}
