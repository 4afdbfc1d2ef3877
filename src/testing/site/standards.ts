import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { validateXML } from 'xmllint-wasm';

const ajv = new Ajv2020({ strict: false, allErrors: true, formats: fullFormats });

/** The JSON Schema a standard of others sets for a file. */
export function standard(name: string): object {
  return JSON.parse(readFileSync(`src/testing/schemas/${name}.json`, 'utf8')) as object;
}

/** What keeps a value from being an instance of a JSON Schema; empty where nothing does. */
export function misfits(schema: { $id?: string }, value: unknown): unknown[] {
  // A schema with an address of its own is taken up once.
  const known = schema.$id === undefined ? undefined : ajv.getSchema(schema.$id);
  const validate = known ?? ajv.compile(schema);
  return validate(value) ? [] : (validate.errors ?? []);
}

/** What keeps XML documents from the RELAX NG grammar of a standard; empty where nothing does. */
export async function grammarErrors(name: string, ...files: string[]): Promise<string[]> {
  const { errors } = await validateXML({
    xml: files.map((contents, index) => ({ fileName: `${index}.xml`, contents })),
    extension: 'relaxng',
    schema: [readFileSync(`src/testing/schemas/${name}.rng`, 'utf8')],
  });
  return errors.map(({ rawMessage }) => rawMessage);
}
