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
 * @throws RangeError for a name that is none of `SCHEMA_NAMES`
 */
export function jsonSchema(name: string): Record<string, unknown> {
  const schema = SCHEMAS[name];
  if (!schema) throw new RangeError(`no schema is called ${name}`);
  return z.toJSONSchema(schema, { target: 'draft-2020-12' });
}

/** A column of a list file as a Table Schema field (Frictionless Data). */
export interface TableField {
  name: string;
  title: string;
  type: 'string' | 'integer' | 'boolean' | 'date';
  trueValues?: string[];
  falseValues?: string[];
}

/** The columns of a list's CSV file: its headings in Chinese, in their order, with the type of what stands below. */
export function tableFields({
  name,
  headings,
}: {
  name: DataList;
  headings: readonly (readonly [string, string])[];
}): TableField[] {
  const { properties = {} } = z.toJSONSchema(LIST_ROWS[name]);
  return headings.map(([key, heading]) => {
    const type = typeOf(properties[key]);
    return {
      name: heading,
      title: key,
      type,
      ...(type === 'boolean' ? { trueValues: ['是'], falseValues: ['否'] } : {}),
    };
  });
}

function typeOf(property: unknown): TableField['type'] {
  const written = JSON.stringify(property ?? {});
  if (written.includes('"boolean"')) return 'boolean';
  if (written.includes('"integer"')) return 'integer';
  return written.includes('"date"') ? 'date' : 'string';
}
