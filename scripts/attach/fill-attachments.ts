import { isMap, isSeq, parseDocument } from 'yaml';
import type { Node, YAMLMap } from 'yaml';

/** A file as its record names it. */
export interface Attached {
  /** `attachments/form.pdf`. */
  file: string;
  title: string;
  size: number;
  sha256: string;
}

/** A piece of a source to be written anew; offsets count UTF-16 units, the end exclusive. */
interface Edit {
  from: number;
  to: number;
  text: string;
}

/**
 * The YAML of a record with the size and SHA-256 of each file it names, and files that it does not name yet behind
 * them; everything else stays letter by letter.
 * @throws RangeError where the YAML cannot be read, or `attachments` is no list of keys
 */
export function fillAttachments(yaml: string, files: readonly Attached[]): string {
  const document = parseDocument(yaml);
  if (document.errors.length > 0 || !isMap(document.contents)) throw new RangeError('yaml');
  const list = document.contents.get('attachments', true);
  if (list !== undefined && !isSeq(list)) throw new RangeError('attachments');
  const items = (list?.items ?? []).filter((item) => isMap(item));
  if (items.length !== (list?.items.length ?? 0) || (list?.flow && files.length > items.length))
    throw new RangeError('attachments');
  const named = new Map(items.map((item) => [item.get('file'), item]));
  const edits = files.flatMap((each) => {
    const item = named.get(each.file);
    return item ? filled(yaml, item, each) : [];
  });
  const added = files.filter(({ file }) => !named.has(file)).map(lineOf);
  if (added.length > 0) {
    const end = list?.range?.[1];
    const before = list ? yaml.slice(0, list.range?.[0]) : '';
    const indent = list ? (/[ \t]*$/.exec(before)?.[0] ?? '') : '  ';
    const lines = added.map((line) => `${indent}${line}\n`).join('');
    const at = end ?? yaml.length;
    const gap = yaml.slice(0, at).endsWith('\n') ? '' : '\n';
    edits.push({ from: at, to: at, text: gap + (list ? '' : 'attachments:\n') + lines });
  }
  return edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((text, { from, to, text: by }) => text.slice(0, from) + by + text.slice(to), yaml);
}

function filled(yaml: string, item: YAMLMap, { size, sha256 }: Attached): Edit[] {
  const fields = Object.entries({ size: String(size), sha256 });
  const there = fields.flatMap(([key, text]): Edit[] => {
    const range = item.has(key) ? (item.get(key, true) as Node).range : null;
    return range ? [{ from: range[0], to: range[1], text }] : [];
  });
  const missing = fields.filter(([key]) => !item.has(key));
  const behind = (item.get('file', true) as Node).range?.[1] ?? 0;
  const text = missing.map(([key, each]) => `${separatorIn(yaml, item)}${key}: ${each}`).join('');
  return missing.length > 0 ? [...there, { from: behind, to: behind, text }] : there;
}

/** What stands before a further key: in a block every key has a line of its own, as far to the right as the first. */
function separatorIn(yaml: string, item: YAMLMap): string {
  if (item.flow) return ', ';
  const first = (item.items[0]?.key as Node).range?.[0] ?? 0;
  return `\n${' '.repeat(first - yaml.lastIndexOf('\n', first - 1) - 1)}`;
}

/** A file as one line of a list; its title in quotes, for it may hold any mark. */
function lineOf({ file, title, size, sha256 }: Attached): string {
  return `- { file: ${file}, title: ${JSON.stringify(title)}, size: ${size}, sha256: ${sha256} }`;
}
