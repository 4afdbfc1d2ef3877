import { z } from 'zod';
import { FACT_TYPES } from '../../model/facts.ts';
import type { SharedFact, FactType } from '../../model/facts.ts';
import { channel, printedWindow } from '../../schemas/records/record-base.ts';
import { citation, dayLength, period } from '../../schemas/text.ts';

/** A key of a content file as the handbook lists it. */
export interface Row {
  key: string;
  meaning: string;
  /** How it is written, in words: may be left out, may be null, is one of these. */
  ways: string[];
}

/** The rows of an object; where it comes in kinds, a group for each. */
export interface Table {
  title: string;
  rows: Row[];
}

/** What of JSON Schema the content files use. */
interface Node {
  type?: string | string[];
  const?: string;
  enum?: string[];
  description?: string;
  properties?: Record<string, Node>;
  required?: string[];
  items?: Node;
  anyOf?: Node[];
  oneOf?: Node[];
  $ref?: string;
  $defs?: Record<string, Node>;
}

/** Shapes that stand in many files and are described once. */
export const SHARED = {
  依据: citation,
  天数: dayLength,
  期间: period,
  起止日: printedWindow,
  单位: channel,
} as const;

const ANSWER_SHAPES: Record<FactType, string> = {
  boolean: '是非',
  judgement: '自己的看法',
  choice: '选项',
  day: '日期',
  amount: '数字',
  rank: '名次',
  'year-or-never': '年份（或者 null）',
  'day-or-never': '日期（或者 null）',
  awards: '获奖记录',
  'higher-award': '上级奖项',
};

const nodeOf = (schema: z.ZodType): Node =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Node;
const shapeOf = ({ properties }: Node): string => JSON.stringify(properties);
const SHARED_SHAPES = new Map(
  Object.entries(SHARED).map(([name, schema]) => [shapeOf(nodeOf(schema)), name]),
);

/** Every key of a content file, in tables: its own first, then one for each kind of what comes in kinds. */
export function tablesOf(title: string, schema: z.ZodType): Table[] {
  const root = nodeOf(schema);
  const tables: Table[] = [];
  const told = new Set<string>();
  describe(title, root);
  return tables;

  function describe(name: string, node: Node): void {
    const rows: Row[] = [];
    tables.push({ title: name, rows });
    descend(rows, node, '', name);
  }

  function descend(rows: Row[], node: Node, path: string, name: string): void {
    const options = optionsOf(node);
    if (options.some(isKind)) {
      if (!told.has(shapeOf(options[0]!))) {
        told.add(shapeOf(options[0]!));
        for (const option of options) kind(option, name);
      }
      return;
    }
    for (const option of options)
      if (option.properties) keys(rows, option, path, name);
      else if (option.items) descend(rows, option.items, path, name);
  }

  function keys(rows: Row[], node: Node, path: string, name: string): void {
    for (const [own, child] of Object.entries(node.properties ?? {})) {
      const options = optionsOf(child);
      const many = options.some(({ items }) => items);
      const inner = options.flatMap((each) => (each.items ? optionsOf(each.items) : [each]));
      const shared = inner.map((each) => SHARED_SHAPES.get(shapeOf(each))).find(Boolean);
      const key = `${path}${own}${many && inner.some(({ properties }) => properties) ? '[]' : ''}`;
      if (rows.some((row) => row.key === key)) continue;
      rows.push({
        key,
        meaning: child.description ?? inner.find((each) => each.description)?.description ?? '',
        ways: [
          ...(node.required?.includes(own) ? [] : ['可以不写']),
          ...(mayBeNull(child) ? ['可以写 null'] : []),
          ...(shared ? [`见“${shared}”`] : valuesOf(inner)),
          ...(many && !key.endsWith('[]') ? ['可以写几项'] : []),
        ],
      });
      if (!shared) descend(rows, child, `${key}.`, child.description ?? name);
    }
  }

  function kind(node: Node, name: string): void {
    const { kind: mark, ...properties } = node.properties ?? {};
    const rows: Row[] = [];
    tables.push({ title: `${name}：${mark?.const} ${mark?.description ?? ''}`.trim(), rows });
    keys(rows, { ...node, properties }, '', name);
  }

  function optionsOf(node: Node): Node[] {
    const { anyOf, oneOf } = resolved(node);
    const options = anyOf ?? oneOf;
    return options
      ? options.filter(({ type }) => type !== 'null').flatMap(optionsOf)
      : [resolved(node)];
  }

  function resolved(node: Node): Node {
    const name = node.$ref?.split('/').at(-1);
    return name ? { ...root.$defs?.[name] } : node;
  }
}

function mayBeNull({ type, anyOf }: Node): boolean {
  return [type, ...(anyOf ?? []).map((each) => each.type)].flat().includes('null');
}

function isKind({ properties }: Node): boolean {
  return properties?.['kind']?.const !== undefined;
}

/** Of facts that are told apart by the shape of their answer, that shape. */
function answersOf(facts: readonly string[]): string {
  const shapes = new Set(facts.map((fact) => FACT_TYPES[fact as SharedFact]));
  return shapes.size > 2
    ? ''
    : `，答案是${[...shapes].map((shape) => ANSWER_SHAPES[shape]).join('或者')}的`;
}

/** The words that may stand for a value; facts have a list of their own. */
function valuesOf(options: readonly Node[]): string[] {
  const words = options.flatMap((each) => each.enum ?? (each.const ? [each.const] : []));
  if (words.length > 0 && words.every((word) => word in FACT_TYPES))
    return [`见“事实”${answersOf(words)}`];
  if (options.some(({ type }) => type === 'boolean')) return ['`true` 或 `false`'];
  if (options.some(({ type }) => type === 'integer' || type === 'number')) return ['数字'];
  return words.length > 0 ? [words.map((word) => `\`${word}\``).join(' ')] : [];
}
