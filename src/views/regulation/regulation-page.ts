import { ruleSetOf } from '../../law/rules/ruleset.ts';
import type { Jurisdiction, RegulationVersion } from '../../model/portal.ts';
import { parseAddress } from '../../law/regulation/address.ts';
import { textPublicFrom } from '../../law/records/public-from.ts';
import type { Citation } from '../../schemas/text.ts';
import { applicationsOf } from '../rules/applied.ts';
import type { Application } from '../rules/applied.ts';
import { citationLinks } from '../rules/citations.ts';
import type { CitationLink } from '../rules/citations.ts';
import { ruleLines } from '../rules/rule-lines.ts';
import type { RuleLine } from '../rules/rule-lines.ts';
import { versionDetails } from './version-details.ts';

/** What stands in the margin of one place of the text. */
export interface MarginNotes {
  rules: RuleLine[];
  conditions: { id: string; says: string }[];
  notes: NoteLine[];
  /** Records that name this place as their basis. */
  applied: Application[];
}

export interface NoteLine {
  id: string;
  kind: RegulationVersion['notes'][number]['kind'];
  note: string;
  cites: CitationLink[];
}

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
  return {
    facts: versionDetails(jurisdiction, version),
    /** False where nothing states when the text was published, nor when it was signed. */
    publicationKnown: textPublicFrom(version.about) !== null,
    notes,
    /**
     * Notes of an article, chapter or annex; each rule stands where it is cited first. Notes on mere layout
     * stand in the list alone.
     */
    marginOf: (place: string): MarginNotes => ({
      rules: ruleSetOf(version.rules)
        .all.filter((rule) => rule.cites[0] && placeOf(rule.cites[0]) === place)
        .flatMap((rule) => lines.get(rule.id) ?? []),
      conditions: (version.rules.eligibility?.conditions ?? []).filter((condition) =>
        condition.cites.some((cite) => placeOf(cite) === place),
      ),
      notes: version.notes
        .map((note, index) => ({ note, line: notes[index] }))
        .filter(
          ({ note }) =>
            note.kind !== 'layout' && note.places.some((cite) => placeOf(cite) === place),
        )
        .flatMap(({ line }) => line ?? []),
      applied: applied
        .filter((each) => each.at.some((at) => placeOf({ at }) === place))
        .map(({ application }) => application),
    }),
  };
}

/** The block a citation belongs to: its article, its chapter, or the named part. */
function placeOf(cite: Pick<Citation, 'at'>): string {
  const address = parseAddress(cite.at);
  switch (address?.kind) {
    case 'article':
      return String(address.article);
    case 'chapter':
      return `ch${address.chapter}`;
    default:
      return cite.at;
  }
}
