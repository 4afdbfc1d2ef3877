import type { z } from 'zod';
import type { ContentFolder } from './content-folder.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml-file.ts';

/** Reads and validates one YAML file of the folder, leaving its findings with the folder. */
export function readFile<S extends z.ZodType>(
  folder: ContentFolder,
  path: string,
  schema: S,
): z.output<S> | null {
  const source = folder.text(path);
  if (source === null) return null;
  const { value, findings } = validate(readYaml(folder.shown(path), source), schema);
  folder.findings.push(...findings);
  return value ?? null;
}
