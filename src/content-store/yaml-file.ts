import { LineCounter, isAlias, isMap, isNode, isPair, isScalar, parseDocument, visit } from 'yaml';
import type { Document, Node, YAMLParseError } from 'yaml';
import type { Finding } from '../domain/finding.ts';

/** A YAML file's value together with the places its parts were written at. */
export interface YamlFile {
  file: string;
  value: unknown;
  findings: Finding[];
  /** Line and column of the part a path leads to, or of its nearest existing ancestor. */
  placeOf(path: readonly PropertyKey[], part?: 'key' | 'value'): { line: number; column: number };
}

const DATE_LIKE = /^\d{4}-\d{1,2}(?:-\d{1,2})?(?:[T ].*)?$/;

/**
 * Reads YAML so that nothing is silently turned into something else or dropped: duplicate keys, anchors,
 * tags, lists as keys, `__proto__` and unquoted dates are findings, and every value keeps its place.
 */
export function readYaml(file: string, source: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(source, {
    lineCounter: lines,
    uniqueKeys: true,
    merge: false,
    prettyErrors: false,
  });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const findings: Finding[] = document.errors.map((error) => ({
    ...fault(error, source),
    file,
    ...at(error.pos[0]),
  }));
  const refuse = (code: Finding['code'], node: Node, found: string) =>
    findings.push({ code, file, ...at(node.range?.[0] ?? 0), values: { found, key: found } });

  visit(document, {
    Node(_, node) {
      if (isAlias(node)) refuse('yaml-feature', node, `*${node.source}`);
      else if (node.anchor) refuse('yaml-feature', node, `&${node.anchor}`);
      else if (node.tag)
        refuse('yaml-feature', node, node.tag.replace(/^tag:yaml\.org,2002:/, '!!'));
      if (!isScalar(node)) return;
      const written = node.source ?? '';
      if (node.type === 'PLAIN' && DATE_LIKE.test(written)) refuse('unquoted-date', node, written);
    },
    Pair(_, { key }) {
      if (!isNode(key) || isAlias(key)) return;
      if (!isScalar(key)) refuse('yaml-feature', key, String(key));
      else if (key.value === '__proto__') refuse('unknown-key', key, key.value);
    },
  });

  return {
    file,
    value: findings.length > 0 ? undefined : (document.toJS() as unknown),
    findings,
    placeOf: (path, part = 'value') => at(offsetOf(document, path, part)),
  };
}

/** What the parser objects to, under the code of the message that tells it. */
function fault(
  { code, message, pos }: YAMLParseError,
  source: string,
): Pick<Finding, 'code' | 'values'> {
  if (code !== 'DUPLICATE_KEY')
    return { code: 'yaml-syntax', values: { found: code, said: message } };
  const key = /^["']?([^"':\r\n]*)/.exec(source.slice(pos[0]))?.[1] ?? '';
  return { code: 'duplicate-key', values: { found: key.trim() } };
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
