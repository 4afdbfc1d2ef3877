/** What a field says: a word, a number, yes or no, or that nothing was stated. */
export type FieldValue = string | number | boolean | null;

/** One field of a record with the way that leads to it. */
export interface Field {
  id: string;
  /** Keys from the outside in; `item` names the member where a key holds a list: `materials`, 申报表 → `copies`. */
  path: { key: string; item?: string }[];
  value: FieldValue;
}

/** Rows are compared as rows, and the mark of a revision says why, not what. */
const NOT_FIELDS = ['entries', 'revision'];

/** What tells the members of a list apart, the first that a member has. */
const NAMES_OF_MEMBERS = ['organisation', 'file', 'level', 'check', 'name', 'text'];

/** Every field of a record down to single values; a list of plain values is one field. */
export function fieldsOf(data: object): Field[] {
  return Object.entries(data)
    .filter(([key]) => !NOT_FIELDS.includes(key))
    .flatMap(([key, value]) => read([], key, value));
}

function read(path: Field['path'], key: string, value: unknown): Field[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) {
    if (!value.some(isObject)) return [field([...path, { key }], value.join('、'))];
    const named = new Map<string, number>();
    return value.filter(isObject).flatMap((member, index) => {
      const name = nameOf(member) ?? String(index + 1);
      const count = (named.get(name) ?? 0) + 1;
      named.set(name, count);
      return members([...path, { key, item: count > 1 ? `${name}（${count}）` : name }], member);
    });
  }
  if (isObject(value)) return members([...path, { key }], value);
  return [field([...path, { key }], value as FieldValue)];
}

function members(path: Field['path'], value: object): Field[] {
  return Object.entries(value).flatMap(([key, inner]) => read(path, key, inner));
}

function field(path: Field['path'], value: FieldValue): Field {
  const id = path.map(({ key, item }) => (item === undefined ? key : `${key}[${item}]`)).join('.');
  return { id, path, value };
}

function nameOf(member: Record<string, unknown>): string | undefined {
  const key = NAMES_OF_MEMBERS.find((each) => typeof member[each] === 'string');
  return key && String(member[key]);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
