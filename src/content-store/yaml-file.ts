import { LineCounter, isAlias, isMap, isNode, isPair, isScalar, parseDocument, visit } from 'yaml';
import type { Document, Node } from 'yaml';
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
 * Reads YAML so that nothing is silently turned into something else: duplicate keys, anchors, tags and
 * unquoted dates are findings, and every value keeps its place.
 */
export function readYaml(file: string, source: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true, merge: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const findings: Finding[] = document.errors.map((error) => ({
    code: error.code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'yaml-syntax',
    file,
    ...at(error.pos[0]),
    values: { found: error.message.split('\n')[0] ?? '' },
  }));
  const refuse = (code: Finding['code'], node: Node, found: string) =>
    findings.push({ code, file, ...at(node.range?.[0] ?? 0), values: { found } });

  visit(document, {
    Node(_, node) {
      if (isAlias(node)) refuse('yaml-feature', node, `*${node.source}`);
      else if ('anchor' in node && node.anchor) refuse('yaml-feature', node, `&${node.anchor}`);
      else if (node.tag && !node.tag.startsWith('tag:yaml.org,2002:'))
        refuse('yaml-feature', node, node.tag);
    },
    Scalar(_, scalar) {
      const written = scalar.source ?? '';
      if (scalar.type === 'PLAIN' && DATE_LIKE.test(written))
        refuse('unquoted-date', scalar, written);
    },
  });

  return {
    file,
    value: findings.length > 0 ? undefined : (document.toJS() as unknown),
    findings,
    placeOf: (path, part = 'value') => at(offsetOf(document, path, part)),
  };
}

function offsetOf(document: Document, path: readonly PropertyKey[], part: 'key' | 'value'): number {
  const parent: unknown =
    path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (part === 'key' && isMap(parent)) {
    const pair = parent.items.find((each) => isScalar(each.key) && each.key.value === path.at(-1));
    if (isPair(pair) && isNode(pair.key)) return pair.key.range?.[0] ?? 0;
  }
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node.range?.[0] ?? 0;
  }
  return document.contents?.range?.[0] ?? 0;
}
