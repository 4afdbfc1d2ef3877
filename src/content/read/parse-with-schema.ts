import type { z } from 'zod';
import type { Finding } from '../../model/finding.ts';
import { nearestWord } from './nearest-word.ts';
import { isOptional, keysAt, meaningOf } from './schema-field.ts';
import { keyBeforeWideColon } from './yaml-file.ts';
import type { YamlFile } from './yaml-file.ts';

/** Characters of a wrong value a message repeats. */
const SHOWN = 60;

type Issue = z.core.$ZodIssue;
type Union = z.core.$ZodIssueInvalidUnion;

/** Checks a YAML file against its schema; the value is absent when anything is wrong. */
export function validate<S extends z.ZodType>(
  yaml: YamlFile,
  schema: S,
): { value?: z.output<S>; findings: Finding[] } {
  if (yaml.findings.length > 0) return { findings: yaml.findings };
  const result = schema.safeParse(yaml.value, { reportInput: true });
  if (result.success) return { value: result.data, findings: [] };
  const findings = result.error.issues.flatMap((issue) => toFindings(yaml, schema, issue));
  return {
    findings: findings.filter(
      (each, index) =>
        !findings.slice(index + 1).some(sameAs(each)) && !findings.some(miswrites(each)),
    ),
  };
}

function toFindings(yaml: YamlFile, schema: z.ZodType, issue: Issue): Finding[] {
  const finding = (
    code: Finding['code'],
    values: Record<string, string> = {},
    { path, input }: Pick<Issue, 'path' | 'input'> = issue,
  ): Finding => ({
    code: input === undefined && code.startsWith('wrong-') ? 'missing-key' : code,
    file: yaml.file,
    ...yaml.placeOf(path, issue.code === 'unrecognized_keys' ? 'key' : 'value'),
    values: {
      path: written(path),
      key: String(path.at(-1) ?? ''),
      means: meaningOf(schema, yaml.value, path),
      found: shown(input),
      ...(input === null && isOptional(schema, yaml.value, path) ? { optional: 'true' } : {}),
      ...values,
    },
  });
  const choice = (options: string[], input: unknown) =>
    finding(
      'wrong-value',
      { expected: options.join('、'), nearest: nearestTo(input, options) },
      { path: issue.path, input },
    );
  const mistyped = ({ expected, input }: z.core.$ZodIssueInvalidType) => {
    const found = expected === 'object' && typeof input === 'string' && keyBeforeWideColon(input);
    if (found) return finding('full-width-colon', { found });
    // A credit code of digits alone would be shown rounded.
    const rounded =
      expected === 'string' && Number.isInteger(input) && !Number.isSafeInteger(input);
    return finding('wrong-type', { expected, ...(rounded ? { found: '一串很长的数字' } : {}) });
  };

  switch (issue.code) {
    case 'unrecognized_keys': {
      const allowed = keysAt(schema, yaml.value, issue.path);
      return issue.keys.map((key) => {
        const meant = keyBeforeWideColon(key);
        const code = meant ? 'full-width-colon' : 'unknown-key';
        const values: Record<string, string> = meant
          ? { found: meant, path: written([...issue.path, meant]) }
          : { expected: allowed.join('、'), nearest: nearestTo(key, allowed) };
        return finding(code, values, { path: [...issue.path, key], input: key });
      });
    }
    case 'invalid_union': {
      const branch = closestBranch(issue);
      if (!branch) return [choice(optionsOf(issue), choiceMade(issue))];
      return branch.flatMap((inner) =>
        toFindings(yaml, schema, { ...inner, path: [...issue.path, ...inner.path] }),
      );
    }
    case 'invalid_type':
      return [mistyped(issue)];
    case 'invalid_value':
      return [choice(issue.values.map(String), issue.input)];
    case 'invalid_format':
      return [finding('wrong-value', { expected: issue.message })];
    case 'too_small':
      return [finding('wrong-value', { origin: issue.origin, ...leastOf(issue) })];
    case 'too_big':
      return [finding('wrong-value', { origin: issue.origin, most: String(issue.maximum) })];
    case 'invalid_key':
      return [finding('wrong-value', { expected: issue.issues[0]?.message ?? '' })];
    case 'custom':
      return [finding((issue.params as { code: Finding['code'] }).code)];
    default:
      return [finding('wrong-value')];
  }
}

/** A number far out of bounds breaks several of them; the narrowest, which comes last, is worth telling. */
function sameAs({ code, values }: Finding): (other: Finding) => boolean {
  return (other) => other.code === code && other.values['path'] === values['path'];
}

/** A key behind a full-width colon, or misspelt, is there, though the schema misses it. */
function miswrites({ code, values: missing }: Finding): (other: Finding) => boolean {
  return ({ code: other, values }) =>
    code === 'missing-key' &&
    ((other === 'full-width-colon' && values['path'] === missing['path']) ||
      (other === 'unknown-key' &&
        values['nearest'] === missing['key'] &&
        holderOf(values) === holderOf(missing)));
}

/** The path of the group a key stands in. */
function holderOf({ path = '', key = '' }: Record<string, string>): string {
  return path.slice(0, path.length - key.length);
}

/** Of a union's branches, the one that differs least from what was written, the choice itself apart. */
function closestBranch(issue: Union): Issue[] | undefined {
  const entered = issue.errors.filter((branch) =>
    branch.every((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys'),
  );
  return entered.sort((a, b) => a.length - b.length)[0] ?? issue.errors[0];
}

function optionsOf(issue: Union): string[] {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
}

/** What stands where a union asks which of its branches is meant. */
function choiceMade({ input, path }: Union): unknown {
  return (input as Record<PropertyKey, unknown> | undefined)?.[path.at(-1) ?? ''];
}

function nearestTo(found: unknown, allowed: string[]): string {
  return (typeof found === 'string' && nearestWord(found, allowed)) || '';
}

/** The least that will do, or what must be exceeded. */
function leastOf({ minimum, inclusive }: z.core.$ZodIssueTooSmall): Record<string, string> {
  return inclusive ? { least: String(minimum) } : { above: String(minimum) };
}

function shown(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/** `rules[3].cites[1].at`, list positions counted from one as an editor does. */
function written(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}
