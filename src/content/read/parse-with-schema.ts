import type { z } from 'zod';
import type {
  Finding,
  FindingCode,
  FindingValues,
  Requirement,
  WrittenField,
} from '../../model/finding.ts';
import type { SchemaCode, SchemaParams } from '../../schemas/text.ts';
import { findingOf } from '../report.ts';
import { nearestWord } from './nearest-word.ts';
import { isOptional, keysAt, meaningOf } from './schema-field.ts';
import { keyBeforeWideColon } from './yaml-file.ts';
import type { YamlFile } from './yaml-file.ts';

/** Faults of one file that are told: who has more has pasted something else into it. */
const MOST = 100;

/** Characters of a wrong value a message repeats. */
const SHOWN = 60;

type Issue = z.core.$ZodIssue;
type Union = z.core.$ZodIssueInvalidUnion;

/** A schema's answer to a file, and the value where nothing in it is wrong. */
interface Validated<S extends z.ZodType> {
  value?: z.output<S>;
  findings: Finding[];
}

/** What a schema said of a file that is held, so that an unchanged one is not asked again. */
const answers = new WeakMap<YamlFile, { schema: z.ZodType; answer: Validated<z.ZodType> }>();

/** Checks a YAML file against its schema; the value is absent when anything is wrong. */
export function validate<S extends z.ZodType>(yaml: YamlFile, schema: S): Validated<S> {
  const last = answers.get(yaml);
  if (last?.schema === schema) return last.answer;
  const answer = answerOf(yaml, schema);
  answers.set(yaml, { schema, answer });
  return answer;
}

function answerOf<S extends z.ZodType>(yaml: YamlFile, schema: S): Validated<S> {
  if (yaml.findings.length > 0) return { findings: yaml.findings };
  const result = schema.safeParse(yaml.value, { reportInput: true });
  if (result.success) return { value: result.data, findings: [] };
  const faults = result.error.issues
    .slice(0, MOST)
    .flatMap((issue) => faultsOf(yaml, schema, issue))
    .slice(0, MOST);
  return {
    findings: faults
      .filter(
        (each, index) => !faults.slice(index + 1).some(sameAs(each)) && !faults.some(miswrites(each)),
      )
      .map(({ finding }) => finding),
  };
}

/** A finding with the path of the field it speaks of. */
interface Fault {
  field: string;
  finding: Finding;
}

function faultsOf(yaml: YamlFile, schema: z.ZodType, issue: Issue): Fault[] {
  const { path } = issue;
  const fault = <C extends FindingCode>(
    code: C,
    values: FindingValues[C],
    place = yaml.placeOf(path),
    field = path,
  ): Fault => ({
    field: pathWords(field),
    finding: findingOf(code, { file: yaml.file, ...place }, values),
  });
  const field = (input = issue.input): WrittenField => ({
    path: pathWords(path),
    means: meaningOf(schema, yaml.value, path),
    found: shown(input),
    optional: input === null && isOptional(schema, yaml.value, path),
  });
  const missing = (expected: FindingValues['missing-key']['expected']) => {
    const { path: shownPath, means } = field();
    const key = String(path.at(-1) ?? '');
    return fault('missing-key', { path: shownPath, means, key, expected });
  };
  const wrong = (must: Requirement, { input }: { input?: unknown } = issue) =>
    input === undefined
      ? missing(expectedBy(must))
      : fault('wrong-value', { ...field(input), must });
  const mistyped = ({ expected, input }: z.core.$ZodIssueInvalidType) => {
    if (input === undefined) return missing(expected);
    const found = expected === 'object' && typeof input === 'string' && keyBeforeWideColon(input);
    if (found) return fault('full-width-colon', { found });
    // A credit code of digits alone would be shown rounded.
    const rounded =
      expected === 'string' && Number.isInteger(input) && !Number.isSafeInteger(input);
    return fault('wrong-type', {
      ...field(),
      ...(rounded ? { found: '一串很长的数字' } : {}),
      expected,
      keys: expected === 'object' ? keysAt(schema, yaml.value, path) : [],
    });
  };

  switch (issue.code) {
    case 'unrecognized_keys': {
      const expected = keysAt(schema, yaml.value, path);
      return issue.keys.slice(0, MOST).map((key) => {
        const at = [...path, key];
        const place = yaml.placeOf(at, 'key');
        const meant = keyBeforeWideColon(key);
        if (meant) return fault('full-width-colon', { found: meant }, place, [...path, meant]);
        const nearest = nearestTo(key, expected);
        return fault('unknown-key', { path: pathWords(at), key, nearest, expected }, place, at);
      });
    }
    case 'invalid_union': {
      const branch = closestBranch(issue);
      if (!branch) return [wrong(oneOf(optionsOf(issue), choiceMade(issue)), { input: choiceMade(issue) })];
      return branch.flatMap((inner) =>
        faultsOf(yaml, schema, { ...inner, path: [...path, ...inner.path] }),
      );
    }
    case 'invalid_type':
      return [mistyped(issue)];
    case 'invalid_value':
      return [wrong(oneOf(issue.values.map(String), issue.input))];
    case 'invalid_format':
      return [wrong({ kind: 'format', words: issue.message })];
    case 'too_small': {
      const { origin, minimum, inclusive } = issue;
      return [wrong({ kind: inclusive ? 'least' : 'above', origin, count: Number(minimum) })];
    }
    case 'too_big':
      return [wrong({ kind: 'most', origin: issue.origin, count: Number(issue.maximum) })];
    case 'invalid_key':
      return [wrong({ kind: 'format', words: issue.issues[0]?.message ?? '' })];
    case 'custom':
      return [refined(issue.params as SchemaParams)];
    default:
      return [wrong({ kind: 'unsaid' })];
  }

  function refined(params: SchemaParams): Fault {
    if (params.code === 'text-characters')
      return fault(params.code, { ...field(), fault: params.fault });
    if (params.code === 'web-address')
      return fault(params.code, { ...field(), fault: params.fault });
    return fault(params.code, SCHEMA_VALUES[params.code](field()));
  }
}

/** What is told of a field that breaks a refinement of its schema. */
const SCHEMA_VALUES: { [C in SchemaCode]: (field: WrittenField) => FindingValues[C] } = {
  'blank-text': (field) => field,
  'not-a-day': (field) => field,
  'not-a-moment': (field) => field,
  'document-number': ({ found }) => ({ found }),
  'credit-code': ({ found }) => ({ found, file: null }),
  'closes-twice': () => ({}),
  'days-reversed': () => ({ order: null }),
  'draft-label': () => ({}),
  'office-fields': () => ({}),
  'places-unlimited': () => ({}),
  'money-or-percent': () => ({}),
  'note-without-place': () => ({}),
  'source-empty': () => ({}),
  'follows-nothing': () => ({}),
};

/** A number far out of bounds breaks several of them; the narrowest, which comes last, is worth telling. */
function sameAs({ field, finding: { code } }: Fault): (other: Fault) => boolean {
  return (other) => other.finding.code === code && other.field === field;
}

/** A key behind a full-width colon, or misspelt, is there, though the schema misses it. */
function miswrites({ field, finding: missing }: Fault): (other: Fault) => boolean {
  return ({ field: otherField, finding: other }) =>
    missing.code === 'missing-key' &&
    ((other.code === 'full-width-colon' && otherField === field) ||
      (other.code === 'unknown-key' &&
        other.values.nearest === missing.values.key &&
        holderOf(other.values) === holderOf(missing.values)));
}

/** The path of the group a key stands in. */
function holderOf({ path, key }: { path: string; key: string }): string {
  return path.slice(0, path.length - key.length);
}

function oneOf(options: readonly string[], input: unknown): Requirement {
  return options.length > 0
    ? { kind: 'one-of', options, nearest: nearestTo(input, options) }
    : { kind: 'unsaid' };
}

function expectedBy(must: Requirement): FindingValues['missing-key']['expected'] {
  return must.kind === 'one-of' ? must.options : must.kind === 'format' ? must.words : null;
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

function nearestTo(found: unknown, allowed: readonly string[]): string | null {
  return (typeof found === 'string' && nearestWord(found, allowed)) || null;
}

function shown(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/** `rules[3].cites[1].at`, list positions counted from one as an editor does. */
export function pathWords(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}
