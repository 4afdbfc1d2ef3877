import { createHash } from 'node:crypto';
import { hasValidCheckCharacter } from '../../../src/law/awards/credit-code.ts';

/** Characters of a credit code (GB 32100-2015). */
const CODE_CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** So many further organisations stand on every list of those who qualify. */
const CANDIDATES = 56;
/** Digits of an invented name: nobody is called so. */
const STEMS = '甲乙丙丁戊己庚辛壬癸';

/** The files of one city below its folder, by path. */
export type CityFiles = ReadonlyMap<string, string>;

/** What sets a copy apart: its address, and a name that no place has. */
export interface CopiedCity {
  slug: string;
  name: string;
  number: number;
}

/** The copy of this number: 12 → generated-12, 虚乙丙. */
export function copiedCity(number: number): CopiedCity {
  const name = [...String(number)].map((digit) => STEMS[Number(digit)]).join('');
  return { slug: `generated-${number}`, name: `虚${name}`, number };
}

/**
 * A city's files under another name, its samples turned into records that may be registered. Titles and remarks say
 * that they are generated; names and codes belong to nobody.
 */
export function copyCity(files: CityFiles, names: readonly string[], copy: CopiedCity): CityFiles {
  const renamed = (text: string) => rename(text, names, copy);
  const copied = new Map<string, string>();
  for (const [path, text] of files) {
    // An attachment is held by its hash, and no page prints it.
    if (path.includes('/attachments/')) copied.set(rename(path, [], copy), text);
    else copied.set(rename(path, [], copy), withCandidates(path, renamed(text), copy));
  }
  for (const [path, text] of copied)
    if (path.endsWith('/regulation.yaml'))
      copied.set(path, withSource(text, copied.get(path.replace('regulation.yaml', 'source.txt'))));
  return copied;
}

/** The same words about another place: names, marks of a sample, credit codes, folders. */
export function rename(text: string, names: readonly string[], copy: CopiedCity): string {
  const invented = [...names]
    .toSorted((a, b) => b.length - a.length)
    // An issued file may break a line inside a name.
    .map((each) => new RegExp([...each].join('\\s*'), 'g'))
    .reduce((changed, name) => changed.replaceAll(name, copy.name), text);
  return invented
    .replaceAll('【样例】', '【生成】')
    .replaceAll('（样例）', '（生成）')
    .replace(/样例(?=数据|：|，)/g, '生成')
    .replaceAll('样例', copy.name)
    .replaceAll(/\bsample-(?=\d)/g, 'year-')
    .replaceAll(/\bsample-(?=[a-z])/g, `${copy.slug}-`)
    .replaceAll('sample: true', 'sample: false')
    .replaceAll(/\b(\d\d)000000([0-9A-Z]{10})\b/gi, (code, kind: string, rest: string) => {
      const own = codeOf(kind, rest.slice(0, 9).toUpperCase(), copy);
      return code === code.toUpperCase() ? own : own.toLowerCase();
    });
}

/** A credit code of a region that is nowhere, with the check character it calls for. */
function codeOf(kind: string, body: string, { number }: CopiedCity): string {
  const open = `${kind}99${String(number).padStart(4, '0')}${body}`;
  return open + [...CODE_CHARACTERS].find((last) => hasValidCheckCharacter(open + last))!;
}

/** A list of those who qualify, with further rows. */
function withCandidates(path: string, text: string, copy: CopiedCity): string {
  if (!/\/qualified-list[^/]*$/.test(path)) return text;
  const csv = path.endsWith('.csv');
  if (!csv && !text.includes('\nentries:\n')) return text;
  const columns = csv ? text.slice(0, text.indexOf('\n')).split(',').length : 0;
  const rows = Array.from({ length: CANDIDATES }, (_, at) => {
    const code = codeOf('91', `MB${String(at).padStart(7, '0')}`, copy);
    const name = `${copy.name}候选${STEMS[Math.floor(at / 10)]}${STEMS[at % 10]}有限公司`;
    return csv
      ? [code, name, ...Array<string>(columns - 2).fill('')].join(',')
      : `  - { organisation: "${code}", name: ${name} }`;
  });
  return `${text.trimEnd()}\n${rows.join('\n')}\n`;
}

/** The issued file was renamed with everything else, so it has another hash. */
function withSource(text: string, source: string | undefined): string {
  const sha256 = createHash('sha256')
    .update(source ?? '')
    .digest('hex');
  return text.replace(/sha256: [0-9a-f]{64}/, `sha256: ${sha256}`);
}
