/** What a field should hold; a list of allowed values passes as it is. */
export function typeName(expected = ''): string {
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
export function shownValue(found = ''): string {
  return found === 'null' ? '空值（null）' : found;
}

/** The bound a number, a text or a list has overstepped. */
export function limitWords(values: Record<string, string>): string {
  const { origin = '', least, most, above } = values;
  const unit = origin === 'array' ? '项' : origin === 'string' ? '个字' : '';
  if (above !== undefined) return `大于 ${above}`;
  if (least !== undefined) return unit ? `至少要有 ${least} ${unit}` : `不小于 ${least}`;
  if (most !== undefined) return unit ? `至多 ${most} ${unit}` : `不大于 ${most}`;
  return '按编辑手册改正';
}
