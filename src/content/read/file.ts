import type { z } from 'zod';
import type { ContentFolder } from './content-folder.ts';
import { validate } from './parse-with-schema.ts';
import { readYaml } from './yaml-file.ts';
import type { YamlFile } from './yaml-file.ts';

/** Reads and validates one YAML file of the folder, leaving its findings with the folder. */
export function readFile<S extends z.ZodType>(
  folder: ContentFolder,
  path: string,
  schema: S,
): z.output<S> | null {
  return readPlacedFile(folder, path, schema)?.value ?? null;
}

/** Reads and validates one YAML file as `readFile` does, and tells where its parts were written. */
export function readPlacedFile<S extends z.ZodType>(
  folder: ContentFolder,
  path: string,
  schema: S,
): { value: z.output<S>; placeOf: YamlFile['placeOf'] } | null {
  const source = folder.text(path);
  if (source === null) return null;
  const yaml = readYaml(folder.shown(path), source);
  const { value, findings } = validate(yaml, schema);
  folder.findings.push(...findings);
  return value === undefined ? null : { value, placeOf: (path, part) => yaml.placeOf(path, part) };
}
