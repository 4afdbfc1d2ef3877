import type { z } from 'zod';

/** The sentence a schema gives for the field at a path; empty where the path runs through a union. */
export function meaningOf(schema: z.ZodType, path: readonly PropertyKey[]): string {
  let current: z.ZodType | undefined = schema;
  for (const key of path) {
    const inner: Partial<Containers> = unwrapped(current);
    current = typeof key === 'number' ? inner.element : inner.shape?.[String(key)];
    if (!current) return '';
  }
  return current.description ?? '';
}

interface Containers {
  shape: Record<string, z.ZodType>;
  element: z.ZodType;
  unwrap: () => z.ZodType;
}

/** Optional and nullable fields hide the container they wrap. */
function unwrapped(schema: z.ZodType | undefined): Partial<Containers> {
  let current = (schema ?? {}) as Partial<Containers>;
  while (current.unwrap && !current.element) current = current.unwrap() as Partial<Containers>;
  return current;
}
