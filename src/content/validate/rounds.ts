import { yearOf } from '../../law/calendar/day.ts';
import { recordsOf } from '../../law/records/round-records.ts';
import { withoutWithdrawn } from '../../law/records/withdrawn.ts';
import { HELD_AFTER_ALL, notBeforeYearWords } from '../../messages/findings/missing-words.ts';
import { pathWords } from '../read/parse-with-schema.ts';
import type { Report } from '../report.ts';
import { current } from '../../model/record.ts';
import type { Round } from '../../model/record.ts';
import { roundFile } from '../../schemas/records/round.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import { readPlacedFile } from '../read/file.ts';
import { meaningOf } from '../read/schema-field.ts';

/** Rounds of a city have labels of their own, and neither a list nor the review on site has more than applied. */
export function checkRounds(folder: ContentFolder, slug: string, rounds: readonly Round[]): void {
  const labels = new Set<string>();
  for (const each of rounds) {
    const { slug: round, about, lists, winners } = each;
    const path = `jurisdictions/${slug}/rounds/${round}/round.yaml`;
    const place = (at: readonly PropertyKey[]) => readPlacedFile(folder, path, roundFile)?.placeOf(at);
    const label = `${about.label} ${about.sample}`;
    if (labels.has(label))
      folder.add('duplicate-id', path, { found: about.label }, place(['label']));
    labels.add(label);
    const listed = Math.max(
      0,
      ...[...lists, ...(winners ? [winners] : [])].map(
        (record) => new Set(current<Naming>(record).entries.map(organisationOf)).size,
      ),
    );
    const wrongCount = (field: 'applied' | 'onSite', found: number, words: string) =>
      folder.add(
        'wrong-value',
        path,
        {
          path: `${field}.count`,
          means: meaningOf(roundFile, about, [field, 'count']),
          found: String(found),
          optional: false,
          must: { kind: 'format', words },
        },
        place([field, 'count']),
      );
    const { applied, onSite } = about;
    if (applied && applied.count < listed)
      wrongCount('applied', applied.count, `不少于名单上的 ${listed} 家`);
    if (applied && onSite && onSite.count > applied.count)
      wrongCount('onSite', onSite.count, `不多于申报的 ${applied.count} 家`);
    checkMissing(each, (code, at, values) => folder.add(code, path, values, place(at)));
  }
}

interface Naming {
  entries: { organisation: string }[];
}

const organisationOf = ({ organisation }: Naming['entries'][number]) => organisation;

/** What a round says of notices that are missing: of none that is held, and looked for on days that can be. */
function checkMissing(round: Round, report: Report): void {
  const { notHeld = [], lookedFor = [], withheld = [] } = round.about;
  const held: string[] = recordsOf(withoutWithdrawn(round)).map(({ kind }) => kind);
  const wrong = (at: PropertyKey[], found: string, words: string) =>
    report('wrong-value', at, {
      path: pathWords(at),
      means: meaningOf(roundFile, round.about, at),
      found,
      optional: false,
      must: { kind: 'format', words },
    });
  const named = [
    ...notHeld.map((stage, index) => ({ stage, at: ['notHeld', index] })),
    ...lookedFor.map(({ stage }, index) => ({ stage, at: ['lookedFor', index, 'stage'] })),
    ...withheld.map(({ stage }, index) => ({ stage, at: ['withheld', index, 'stage'] })),
  ];
  for (const { stage, at } of named)
    if (held.includes(stage)) wrong(at, stage, HELD_AFTER_ALL);
  const year = yearOfRound(round);
  for (const [index, { on }] of lookedFor.entries()) {
    const at = ['lookedFor', index, 'on'];
    if (year !== null && yearOf(on) < year) wrong(at, on, notBeforeYearWords(year));
  }
}

/** The year a round's label names, else that of its first notice. */
function yearOfRound(round: Round): number | null {
  const [label] = /\d{4}/.exec(round.about.label) ?? [];
  if (label !== undefined) return Number(label);
  const [first] = recordsOf(round)
    .flatMap((record) => current<{ publishedOn: string | null }>(record).publishedOn ?? [])
    .sort();
  return first === undefined ? null : yearOf(first);
}
