import { ruleSetOf } from '../../law/rules/ruleset.ts';
import type { Jurisdiction, RegulationVersion } from '../../model/portal.ts';
import { anchorOf, parseAddress, unitOf, writtenAddress } from '../../law/regulation/address.ts';
import { allArticles } from '../../law/regulation/regulation-text.ts';
import { textUnits } from '../../law/regulation/text-units.ts';
import { textPublicFrom } from '../../law/records/public-from.ts';
import type { Rule } from '../../schemas/rules/rules-file.ts';
import type { Citation } from '../../schemas/text.ts';
import { PUT_TOGETHER } from '../../messages/regulation/amendment.ts';
import { paperHead } from '../../messages/regulation/regulation.ts';
import { textAnswer } from '../../messages/regulation/text-answer.ts';
import { applicationsOf } from '../rules/applied.ts';
import type { Application } from '../rules/applied.ts';
import { citationLinks } from '../rules/citations.ts';
import type { CitationLink } from '../rules/citations.ts';
import { ruleLines } from '../rules/rule-lines.ts';
import type { RuleLine } from '../rules/rule-lines.ts';
import { textSilence } from '../rules/text-rows.ts';
import { openBlocks } from './margin-room.ts';
import { versionDetails } from './version-details.ts';

/** What stands in the margin of one place of the text. */
export interface MarginNotes {
  rules: RuleLine[];
  conditions: { id: string; says: string }[];
  notes: NoteLine[];
  /** Rules that stand beside another place and rest on this one as well. */
  uses: RuleLine[];
  /** Records that name this place as their basis, or were held against it. */
  applied: Application[];
  /** What fits beside the text; the rest is folded. */
  open: Record<MarginKind, boolean>;
}

/** Beside words that nothing was made of. */
export const NO_MARGIN: MarginNotes = {
  rules: [],
  conditions: [],
  notes: [],
  uses: [],
  applied: [],
  open: { rules: false, conditions: false, notes: false, uses: false, applied: false },
};

export type MarginKind = 'rules' | 'conditions' | 'notes' | 'uses' | 'applied';

export interface NoteLine {
  id: string;
  kind: RegulationVersion['notes'][number]['kind'];
  note: string;
  cites: CitationLink[];
}

export type RegulationPage = ReturnType<typeof regulationPage>;

/** Everything the page of a version shows. */
export function regulationPage(jurisdiction: Jurisdiction, version: RegulationVersion) {
  const lines = new Map(ruleLines(version).map((line) => [line.id, line]));
  const applied = applicationsOf(version);
  const notes = version.notes.map((note) => ({
    id: note.id,
    kind: note.kind,
    note: note.note,
    cites: citationLinks(version, note.places),
  }));
  const words = new Map(
    textUnits(version.text).map((unit) => [unit.anchor, unit.words.split('\n')]),
  );
  const rules = ruleSetOf(version.rules).all;
  /** A rule as its line, without the citation of the place beside which it stands. */
  const lineBeside = (rule: Rule, place: string) => {
    const line = lines.get(rule.id);
    const elsewhere = rule.cites.filter((cite) => placeOf(cite) !== place);
    return line ? { ...line, cites: citationLinks(version, elsewhere) } : [];
  };
  const notesOf = (place: string): Omit<MarginNotes, 'open'> => ({
    rules: rules
      .filter((rule) => rule.cites[0] && placeOf(rule.cites[0]) === place)
      .flatMap((rule) => lineBeside(rule, place)),
    conditions: (version.rules.eligibility?.conditions ?? []).filter((condition) =>
      condition.cites.some((cite) => placeOf(cite) === place),
    ),
    notes: version.notes
      .map((note, index) => ({ note, line: notes[index] }))
      .filter(
        ({ note }) => note.kind !== 'layout' && note.places.some((cite) => placeOf(cite) === place),
      )
      .flatMap(({ line }) => line ?? []),
    uses: rules
      .filter(
        ({ cites: [first, ...more] }) =>
          first && placeOf(first) !== place && more.some((cite) => placeOf(cite) === place),
      )
      .flatMap((rule) => lineBeside(rule, place)),
    applied: applied
      .filter(({ at }) => at.some((each) => placeOf({ at: each }) === place))
      .map(({ application }) => application),
  });
  const facts = versionDetails(jurisdiction, version);
  return {
    facts,
    answer: textAnswer({
      articles: allArticles(version.text).length,
      inParts: allArticles(version.text).some(({ part }) => part),
      about: version.about,
      lastDay: facts.lastDay,
      readInFull: textSilence(version).state === 'not-stated',
    }),
    /** False where nothing states when the text was published, nor when it was signed. */
    publicationKnown: textPublicFrom(version.about) !== null,
    notes,
    /** What every printed sheet says of a text that is not in force, or that the portal put together. */
    paperHead:
      facts.status.code === 'in-force'
        ? version.about.amends?.consolidatedBy === 'portal'
          ? PUT_TOGETHER
          : null
        : paperHead(facts.status.label, facts.status.code === 'draft'),
    /**
     * Notes of an article, chapter or annex; each rule stands where it is cited first. Notes on mere layout
     * stand in the list alone.
     */
    marginOf: (place: string): MarginNotes => {
      const margin = notesOf(place);
      return { ...margin, open: openKinds(words.get(anchorOfPlace(place)) ?? [], margin) };
    },
  };
}

/** The block a citation belongs to: its article, its chapter or section, or the named part. */
function placeOf(cite: Pick<Citation, 'at'>): string {
  const address = parseAddress(cite.at);
  return address ? writtenAddress(unitOf(address)) : cite.at;
}

/** What may stand open: never the records, of which there are more each year. */
function openKinds(
  part: readonly string[],
  { rules, conditions, notes, uses }: Omit<MarginNotes, 'open'>,
): MarginNotes['open'] {
  const [first, second, third, fourth] = openBlocks(part, [
    rules.map(lineWords),
    conditions.map(({ says }) => says),
    notes.map(({ note }) => note),
    uses.map(lineWords),
  ]);
  return {
    rules: first === true,
    conditions: second === true,
    notes: third === true,
    uses: fourth === true,
    applied: false,
  };
}

function lineWords({ sentence, cites, note = '' }: RuleLine): string {
  return sentence + cites.map(({ label }) => label).join('') + note;
}

function anchorOfPlace(place: string): string {
  const address = parseAddress(place);
  return address ? anchorOf(address) : place;
}
