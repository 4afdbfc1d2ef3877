import type { RegulationVersion } from '../../model/portal.ts';
import type { Segment } from '../../law/changes/changed-words.ts';
import { segmentLines } from '../../law/changes/segment-lines.ts';
import { diffTexts } from '../../law/regulation/diff-texts.ts';
import type { UnitDiff } from '../../law/regulation/diff-texts.ts';
import type { TextUnit } from '../../law/regulation/text-units.ts';
import { diffRules } from '../../law/rules/diff-rules.ts';
import type { ParameterDiff } from '../../law/rules/diff-rules.ts';
import type { Citation } from '../../schemas/text.ts';
import { TOPIC_NAMES } from '../../messages/rules/topics.ts';
import { CHANGE_NAMES, changeCounts, changeLabel } from '../../messages/rules/version-diff.ts';
import { COMPARED_BESIDES } from '../../messages/regulation/regulation.ts';
import { citationLinks } from '../rules/citations.ts';
import type { CitationLink } from '../rules/citations.ts';
import { ruleLines } from '../rules/rule-lines.ts';
import type { VersionDetails } from './version-details.ts';
import { versionDetails } from './version-details.ts';
import type { VersionPair } from './version-pairs.ts';

/** A part of the text with what became of it. */
export interface UnitLine {
  change: UnitDiff['change'];
  label: string;
  /** Where it stood and stands; null on the side that does not have it. */
  before: { label: string; href: string } | null;
  after: { label: string; href: string } | null;
  /** Empty where nothing changed: the words stand on either version's page. */
  lines: Segment[][];
}

/** One parameter in a table of changes. */
export interface ParameterLine {
  subject: string;
  change: string;
  before: ParameterSide | null;
  after: ParameterSide | null;
}

interface ParameterSide {
  sentence: string;
  cites: CitationLink[];
}

/** Everything the page of two versions shows. */
export interface VersionDiff {
  before: VersionDetails;
  after: VersionDetails;
  textCounts: string;
  units: UnitLine[];
  ruleCounts: string;
  parameters: ParameterLine[];
  unchangedParameters: number;
}

/** Compares two versions of a regulation: words and parameters. */
export function versionDiff({ jurisdiction, before, after }: VersionPair): VersionDiff {
  const facts = [before, after].map((version) => versionDetails(jurisdiction, version));
  const [old, now] = facts as [VersionDetails, VersionDetails];
  const units = diffTexts(before.text, after.text);
  const parameters = parameterLines(before, after);
  const changed = parameters.filter(({ change }) => change !== 'unchanged');
  return {
    before: old,
    after: now,
    textCounts: changeCounts(units.map(({ change }) => change)),
    units: units.map((unit) => ({
      change: unit.change,
      label: changeLabel(unit),
      before: unit.before && linked(old, unit.before),
      after: unit.after && linked(now, unit.after),
      lines: unit.change === 'unchanged' ? [] : segmentLines(unit.segments),
    })),
    ruleCounts: changeCounts(parameters.map(({ change }) => change)),
    parameters: changed.map((each) => ({ ...each, change: CHANGE_NAMES[each.change] })),
    unchangedParameters: parameters.length - changed.length,
  };
}

function linked({ href }: VersionDetails, { label, anchor }: TextUnit) {
  return { label, href: `${href}#${anchor}` };
}

type Compared = Omit<ParameterLine, 'change'> & { change: UnitDiff['change'] };

function parameterLines(before: RegulationVersion, after: RegulationVersion): Compared[] {
  const { tiers, topics, conditions } = diffRules(before.rules, after.rules);
  const sentences = (version: RegulationVersion) =>
    new Map(ruleLines(version).map((line) => [line.id, line.sentence]));
  const said = { before: sentences(before), after: sentences(after) };
  const lines = <T extends { cites: readonly Citation[] }>(
    subject: string,
    diffs: readonly ParameterDiff<T>[],
    sentence: (parameter: T, side: 'before' | 'after') => string,
  ): Compared[] =>
    diffs.map((each) => ({
      subject,
      change: each.change,
      before: each.before && {
        sentence: sentence(each.before, 'before'),
        cites: citationLinks(before, each.before.cites),
      },
      after: each.after && {
        sentence: sentence(each.after, 'after'),
        cites: citationLinks(after, each.after.cites),
      },
    }));
  return [
    ...lines(COMPARED_BESIDES.tiers, tiers, ({ name }) => name),
    ...topics.flatMap(({ topic, rules }) =>
      lines(TOPIC_NAMES[topic], rules, ({ id }, side) => said[side].get(id) ?? ''),
    ),
    ...lines(COMPARED_BESIDES.conditions, conditions, ({ says }) => says),
  ];
}
