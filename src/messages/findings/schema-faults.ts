import type { Requirement } from '../../model/finding.ts';
import { list } from './words.ts';

/** What a field should hold; a sentence passes as it is. */
export function typeName(expected: string): string {
  return TYPE_NAMES[expected] ?? expected;
}

const TYPE_NAMES: Record<string, string> = {
  string: '文字（像数字或日期的文字要加引号）',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表（每行以“- ”开头）',
  object: '一组“键: 值”',
  record: '一组“键: 值”',
  null: 'null',
};

/** A value as a message repeats it: a place left empty is said to be so. */
export function shownValue(found: string): string {
  return found === 'null' ? '空值（null）' : found;
}

/** What to write: one of a few words, what a sentence says, or a value within the bound that was overstepped. */
export function requirementWords(must: Requirement): string {
  switch (must.kind) {
    case 'one-of':
      return (
        (must.nearest === null ? '' : `是不是想写“${must.nearest}”？`) +
        `可以写：${list(must.options)}`
      );
    case 'format':
      return `可以写：${must.words}`;
    case 'unsaid':
      return '按编辑手册改正';
    default:
      return limitWords(must);
  }
}

type Limit = Extract<Requirement, { origin: string }>;

function limitWords({ kind, origin, count }: Limit): string {
  const unit = origin === 'array' ? '项' : origin === 'string' ? '个字' : '';
  if (kind === 'above') return `大于 ${count}`;
  if (kind === 'least') return unit ? `至少要有 ${count} ${unit}` : `不小于 ${count}`;
  return unit ? `至多 ${count} ${unit}` : `不大于 ${count}`;
}
