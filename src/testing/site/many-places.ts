import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const MODEL = 'src/testing/fixtures/sixth-city';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
/** Every province gives an award of its own, and has so many places below it. */
const BELOW = 6;
const KINDS = [
  { kind: '市', award: '市长质量奖' },
  { kind: '县', award: '县长质量奖' },
  { kind: '自治州', award: '人民政府质量奖' },
  { kind: '区', award: '区长质量奖' },
] as const;

/** A place that is nowhere. */
export interface InventedPlace {
  slug: string;
  name: string;
  shortName: string;
  province: string;
  award: string;
}

/** The place of this number, from 0 on: a province, then the places below it. */
export function inventedPlace(number: number): InventedPlace {
  const province = `${STEMS[Math.floor(number / (BELOW + 1)) % STEMS.length]}省`;
  const below = number % (BELOW + 1);
  if (below === 0)
    return {
      ...{ slug: `place-${number}`, name: province, shortName: province, province },
      award: `${province}省长质量奖`,
    };
  const { kind, award } = KINDS[below % KINDS.length]!;
  const shortName = `${province[0]}${BRANCHES[number % BRANCHES.length]}`;
  const name = shortName + kind;
  return { slug: `place-${number}`, name, shortName, province, award: name + award };
}

/** Writes so many places below a folder of jurisdictions, each with the texts of the sixth city in its own name. */
export function writePlaces(into: string, count: number): InventedPlace[] {
  const places = Array.from({ length: count }, (_, number) => inventedPlace(number));
  for (const place of places) writePlace(join(into, place.slug), place);
  return places;
}

function writePlace(folder: string, { name, shortName, province, award }: InventedPlace): void {
  const named = (text: string) =>
    text
      .replaceAll('示例市（测试用）质量奖', award)
      .replaceAll('示例市（测试用）', name)
      .replace(/sha256: [0-9a-f]{64}/, 'sha256: ');
  const paths = globSync('regulations/**/*.*', { cwd: MODEL }).toSorted();
  const files = new Map(
    paths.map((path) => [path, named(readFileSync(join(MODEL, path), 'utf8'))]),
  );
  files.set(
    'jurisdiction.yaml',
    `name: ${name}\nshortName: ${shortName}\nprovince: ${province}\naward: ${award}\n`,
  );
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text.replace('sha256: ', `sha256: ${hashOf(files, path)}`));
  }
}

/** The issued file was renamed with everything else, so it has another hash. */
function hashOf(files: ReadonlyMap<string, string>, path: string): string {
  const source = files.get(path.replace('regulation.yaml', 'source.txt')) ?? '';
  return createHash('sha256').update(source).digest('hex');
}
