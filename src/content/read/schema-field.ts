import type { z } from 'zod';

/** The parts of a schema that lead on to the schemas within it. */
interface Schema {
  shape?: Record<string, Schema>;
  element?: Schema;
  valueType?: Schema;
  options?: readonly Schema[];
  def?: { type?: string; discriminator?: string };
  values?: ReadonlySet<unknown>;
  unwrap?: () => Schema;
  description?: string;
}

/**
 * The schema of the field a path leads to, chosen among alternatives by what the value at hand says it is;
 * undefined where the path leads nowhere.
 */
function fieldAt(
  schema: z.ZodType,
  value: unknown,
  path: readonly PropertyKey[],
): Schema | undefined {
  let field: Schema | undefined = schema;
  let current = value;
  for (const key of path) {
    const holder = chosen(field, current);
    field = typeof key === 'number' ? holder.element : (own(holder.shape, key) ?? holder.valueType);
    if (!field) return undefined;
    current = own(current, key);
  }
  return field;
}

/** The sentence a schema gives for the field at a path; empty where it gives none. */
export function meaningOf(schema: z.ZodType, value: unknown, path: readonly PropertyKey[]): string {
  return fieldAt(schema, value, path)?.description ?? '';
}

/** True where the key a path leads to may be left out. */
export function isOptional(
  schema: z.ZodType,
  value: unknown,
  path: readonly PropertyKey[],
): boolean {
  return fieldAt(schema, value, path)?.def?.type === 'optional';
}

/** The keys that may stand in the object a path leads to. */
export function keysAt(schema: z.ZodType, value: unknown, path: readonly PropertyKey[]): string[] {
  const current = path.reduce<unknown>(own, value);
  return Object.keys(chosen(fieldAt(schema, value, path), current).shape ?? {});
}

/** Optional, nullable and lazy fields hide the container they wrap; a union hides it behind a choice. */
function chosen(field: Schema | undefined, value: unknown): Schema {
  let current = field ?? {};
  while (current.unwrap && !current.element) current = current.unwrap();
  if (!current.options) return current;
  const discriminator = current.def?.discriminator;
  const shared = ({ shape = {} }: Schema) =>
    discriminator
      ? Number(shape[discriminator]?.values?.has(own(value, discriminator)) ?? false)
      : Object.keys(shape).filter((key) => own(value, key) !== undefined).length;
  const most = Math.max(...current.options.map(shared));
  const option = current.options.find((each) => most > 0 && shared(each) === most);
  return option ? chosen(option, value) : {};
}

function own<T>(holder: Record<string, T> | undefined, key: PropertyKey): T | undefined;
function own(holder: unknown, key: PropertyKey): unknown;
function own(holder: unknown, key: PropertyKey): unknown {
  return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key)
    ? (holder as Record<PropertyKey, unknown>)[key]
    : undefined;
}
