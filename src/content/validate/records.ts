import type { OrganisationEntry, Revision, Round } from '../../model/record.ts';
import { recordsOf } from '../../law/records/round-records.ts';
import { roundVersion } from '../../law/records/round-version.ts';
import { ruleSetOf } from '../../law/rules/ruleset.ts';
import { APPROVAL_STEPS } from '../../model/stages.ts';
import { parseAddress } from '../../law/regulation/address.ts';
import { wordsAt } from '../../law/regulation/places.ts';
import { checkCitations } from './citations.ts';
import { checkOutcomes } from './outcomes.ts';
import { checkAwards } from './awards.ts';
import { checkRounds } from './rounds.ts';
import { checkRows } from './rows.ts';
import { checkSpoken } from './explanations.ts';
import { checkFollowUps } from './papers/follow-ups.ts';
import { checkSource } from './papers/record-source.ts';
import { checkSampleMarks } from './sample-marks.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import type { Jurisdiction, RegulationVersion } from '../../model/portal.ts';
import type { Report } from '../report.ts';
import type { Written } from '../read/written-record.ts';

/** What the records of a jurisdiction name must exist: places of the text, tiers, awards; days must be in order. */
export function checkRecords(
  folder: ContentFolder,
  { slug, versions, rounds }: Jurisdiction,
  organisations: readonly OrganisationEntry[],
): void {
  checkRounds(folder, slug, rounds);
  for (const round of rounds) {
    const sample = round.slug.startsWith('sample-');
    const named = roundVersion(versions, round);
    const version = named && isSound(folder, slug, named) ? named : undefined;
    for (const record of recordsOf(round))
      for (const revision of record.revisions as Revision<Written>[]) {
        const report: Report = (code, at, values) =>
          folder.addAt(code, revision.placeOf(at), values);
        checkSource(revision.data, sample, report);
        checkSampleMarks(revision.data, sample, report);
        checkDays(revision.data, report);
        checkApprovals(revision.data, version, report);
        checkPlaces(revision.data, round, version, report);
        checkRows(revision.data, tiersOf(round, version), organisations, report);
        // What an older revision said stays as it was said.
        if (revision.number === record.revisions.length) checkSpoken(revision.data, report);
      }
    const path = `jurisdictions/${slug}/rounds/${round.slug}`;
    checkFollowUps(folder, round);
    checkOutcomes(folder, round, organisations);
    const unread = !round.winners && folder.names(path).some((name) => /^winners/.test(name));
    if (!unread) checkAwards(folder, round, organisations);
  }
}

/** The awards a record may name: those of its text; where that is not held, those its round names, if any. */
function tiersOf({ about }: Round, version: RegulationVersion | undefined) {
  if (version) return version.rules.tiers;
  return about.regulation === 'unknown' ? about.tiers : undefined;
}

/** A text that is itself in error is not held against records: its own findings come first. */
function isSound(folder: ContentFolder, jurisdiction: string, version: RegulationVersion): boolean {
  const path = folder.shown(`jurisdictions/${jurisdiction}/regulations/${version.slug}/`);
  return !folder.findings.some(({ file }) => file.startsWith(path));
}

function checkDays(data: Written, report: Report): void {
  const { happenedOn, approvedOn, decidedOn, banUntil } = data;
  if (!decidedOn) return;
  for (const [key, day] of Object.entries({ happenedOn, approvedOn }))
    if (day && day > decidedOn)
      report('days-reversed', [key], { order: { earlier: 'decidedOn', later: key } });
  if (banUntil && banUntil < decidedOn)
    report('days-reversed', ['banUntil'], {
      order: { earlier: 'banUntil', later: 'decidedOn' },
    });
}

/** Each day of approval is that of one step the text has, and not later than the decision. */
function checkApprovals(
  { approvals = [], approvedOn, decidedOn }: Written,
  version: RegulationVersion | undefined,
  report: Report,
): void {
  const orders = version ? ruleSetOf(version.rules).of('order') : [];
  const known = APPROVAL_STEPS.filter((step) =>
    orders.some(({ sequence }) => sequence.includes(step)),
  );
  if (approvals.length > 0 && approvedOn) report('approval-twice', ['approvedOn'], {});
  approvals.forEach(({ step, on }, index) => {
    const at = ['approvals', index];
    if (version && !known.includes(step))
      report('approval-step', [...at, 'step'], { found: step, expected: known });
    if (approvals.findIndex((each) => each.step === step) < index)
      report('approval-twice', [...at, 'step'], {});
    if (decidedOn && on > decidedOn)
      report('days-reversed', [...at, 'on'], { order: { earlier: 'decidedOn', later: 'on' } });
  });
}

/** Places of a text that is not held are kept as printed; words cited from it cannot be. */
function checkPlaces(
  data: Written,
  round: Round,
  version: RegulationVersion | undefined,
  report: Report,
): void {
  if (!version) {
    if (round.about.regulation !== 'unknown') return;
    for (const [index, { cites }] of (data.conditions ?? []).entries())
      if (cites !== null)
        report('place-missing', ['conditions', index, 'cites'], { rule: '', found: null });
    return;
  }
  const places = [
    ...data.basis.map((at, index) => ({ at, path: ['basis', index] })),
    ...(data.ground ? [{ at: data.ground, path: ['ground'] }] : []),
  ];
  for (const { at, path } of places) {
    const address = parseAddress(at);
    if (!address || wordsAt(version.text, address) === null)
      report('place-missing', path, { rule: '', found: at });
  }
  checkCitations(version.text, data, report, { byRule: false });
}
