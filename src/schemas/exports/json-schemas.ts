import { z } from 'zod';
import { publishedLine } from '../published.ts';
import {
  casesExport,
  consultationExport,
  correctionsFile,
  eventsFile,
  recordExport,
  regulationExport,
} from './documents.ts';
import { LIST_ROWS, listFile } from './lists.ts';
import type { DataList } from './lists.ts';
import { awardsFile, fileIndexFile } from './verification.ts';

export type { DataList };

const NAMES = Object.keys(LIST_ROWS) as DataList[];

const SCHEMAS: Record<string, z.ZodType> = {
  ...Object.fromEntries(NAMES.map((name) => [name, listFile(name)])),
  record: recordExport,
  consultation: consultationExport,
  regulation: regulationExport,
  events: eventsFile,
  corrections: correctionsFile,
  cases: casesExport,
  awards: awardsFile,
  files: fileIndexFile,
  published: publishedLine,
};

/** Names of the published schemas. */
export const SCHEMA_NAMES: readonly string[] = Object.keys(SCHEMAS);

/**
 * A shape of the open data as JSON Schema, draft 2020-12.
 * @param id its own address, where the origin is known
 * @throws RangeError for a name that is none of `SCHEMA_NAMES`
 */
export function jsonSchema(name: string, id?: string | null): Record<string, unknown> {
  const schema = SCHEMAS[name];
  if (!schema) throw new RangeError(`no schema is called ${name}`);
  const { $schema, ...shape } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
  return { $schema, ...(id ? { $id: id } : {}), ...shape };
}
