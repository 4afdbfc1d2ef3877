import type { z } from 'zod';
import type { Finding } from '../domain/finding.ts';
import { meaningOf } from './field-meaning.ts';
import type { YamlFile } from './yaml-file.ts';

/** Checks a YAML file against its schema; the value is absent when anything is wrong. */
export function validate<S extends z.ZodType>(
  yaml: YamlFile,
  schema: S,
): { value?: z.output<S>; findings: Finding[] } {
  if (yaml.findings.length > 0) return { findings: yaml.findings };
  const result = schema.safeParse(yaml.value, { reportInput: true });
  if (result.success) return { value: result.data, findings: [] };
  return { findings: result.error.issues.flatMap((issue) => toFindings(yaml, schema, issue)) };
}

function toFindings(yaml: YamlFile, schema: z.ZodType, issue: z.core.$ZodIssue): Finding[] {
  const found = issue.input === undefined ? '' : JSON.stringify(issue.input);
  const finding = (code: Finding['code'], expected: string, path = issue.path): Finding => ({
    code,
    file: yaml.file,
    ...yaml.placeOf(path, code === 'unknown-key' ? 'key' : 'value'),
    values: {
      path: written(path),
      key: String(path.at(-1) ?? ''),
      means: meaningOf(schema, path),
      found,
      expected,
    },
  });
  const absent = issue.input === undefined;

  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => finding('unknown-key', '', [...issue.path, key]));
    case 'invalid_union': {
      const branch = closestBranch(issue);
      if (!branch) return [finding(absent ? 'missing-key' : 'wrong-value', options(issue))];
      return branch.flatMap((inner) =>
        toFindings(yaml, schema, { ...inner, path: [...issue.path, ...inner.path] }),
      );
    }
    case 'invalid_type':
      return [finding(absent ? 'missing-key' : 'wrong-type', issue.expected)];
    case 'invalid_value':
      return [finding(absent ? 'missing-key' : 'wrong-value', issue.values.map(String).join('、'))];
    case 'invalid_format':
      return [finding('wrong-value', issue.pattern ?? issue.format)];
    case 'custom':
      return [finding((issue.params as { code: Finding['code'] }).code, '')];
    default:
      return [finding('wrong-value', issue.message)];
  }
}

/** Of a union's branches, the one whose faults all lie deeper than the choice itself. */
function closestBranch(issue: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue[] | undefined {
  const deeper = issue.errors.filter((branch) => branch.every((inner) => inner.path.length > 0));
  return deeper.sort((a, b) => a.length - b.length)[0];
}

function options(issue: z.core.$ZodIssueInvalidUnion): string {
  return 'options' in issue && Array.isArray(issue.options)
    ? issue.options.map(String).join('、')
    : '';
}

/** `rules[3].cites[1].at`, list positions counted from one as an editor does. */
function written(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}
