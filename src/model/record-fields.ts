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
const NAMES_OF_MEMBERS = ['organisation', 'file', 'level', 'check', 'step', 'name', 'text'];

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
      const naming = namingKey(member);
      const name = naming ? String(member[naming]) : String(index + 1);
      const count = (named.get(name) ?? 0) + 1;
      named.set(name, count);
      const item = count > 1 ? `${name}（${count}）` : name;
      const fields = members([...path, { key, item }], member);
      // The path already says the name; it is a field only where a member has no other.
      const others = fields.filter((each) => each.path.at(-1)?.key !== naming);
      return others.length > 0 ? others : fields;
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

function namingKey(member: Record<string, unknown>): string | undefined {
  return NAMES_OF_MEMBERS.find((key) => typeof member[key] === 'string');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
