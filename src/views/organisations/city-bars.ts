import type { PlacedRecord } from '../../content/portal-records.ts';
import { awardBars } from '../../law/awards/award-bars.ts';
import { awardHistory, countingRounds, decisionDays } from '../../law/awards/award-history.ts';
import type { AwardHistory } from '../../law/awards/award-history.ts';
import type { Applying, AwardBar } from '../../law/awards/bar.ts';
import { roundVersion } from '../../law/records/round-version.ts';
import { governingVersion } from '../../law/regulation/governing-version.ts';
import type { Jurisdiction, RegulationVersion } from '../../model/portal.ts';
import type { Round } from '../../model/record.ts';
import type { RulesFile } from '../../schemas/rules/rules-file.ts';
import { citationLinks } from '../rules/citations.ts';
import type { CitationLink } from '../rules/citations.ts';
import { once, onceEach } from '../site/once.ts';
import { buildDay } from '../site/site.ts';
import { canonicalId } from './organisation-id.ts';
import { organisation } from './organisation-index.ts';
import type { Organisation } from './organisation-index.ts';

/** What bars an organisation from applying, in every city that names it or whose conditions reach it. */
export const barsByCity = onceEach(
  (known: Organisation, { portal }): ReadonlyMap<Jurisdiction, readonly AwardBar[]> => {
    const histories = new Map(
      [...Map.groupBy(known.mentions, ({ placed }) => placed.jurisdiction)].map(
        ([city, mentions]) =>
          [
            city,
            historyIn(
              known,
              city,
              mentions.map(({ placed }) => placed.round),
            ),
          ] as const,
      ),
    );
    const taken = [...histories].flatMap(([city, { taken: all }]) =>
      all.map((decision) => ({ city, decision })),
    );
    // Only what was taken back reaches into cities that do not name the organisation (W13(四)).
    const cities = taken.length > 0 ? portal.jurisdictions : [...histories.keys()];
    const bars = cities.map((city) => {
      const elsewhere = taken.flatMap((each) => (each.city === city ? [] : each.decision));
      const applying = applyingIn(city, known.sample);
      return [city, awardBars(histories.get(city) ?? NOTHING, applying, elsewhere)] as const;
    });
    return new Map(bars.filter(([city, all]) => all.length > 0 || histories.has(city)));
  },
);

const NOTHING: AwardHistory = { won: [], taken: [] };

/** What bars an organisation from applying in a city. */
export function cityBars(id: string, city: Jurisdiction): readonly AwardBar[] {
  const known = organisation(canonicalId(id));
  return (known && barsByCity(known).get(city)) ?? [];
}

/** What bars it because of one revocation: its ban, and the conditions its ground leaves unmet. */
export function revocationBars({ jurisdiction, round, record }: PlacedRecord): readonly AwardBar[] {
  if (record.kind !== 'revocation') return [];
  const { organisation: id, decidedOn, ground, tier } = record.revisions.at(-1)!.data;
  return barsIn(id, record.sample, jurisdiction).filter(
    ({ cause }) =>
      'wonOn' in cause &&
      cause.round.slug === round.slug &&
      cause.decidedOn === decidedOn &&
      cause.ground === ground &&
      cause.tier === tier,
  );
}

/** Of an organisation all that any city knows; a person, team or project is known where it won. */
function barsIn(id: string, sample: boolean, city: Jurisdiction): readonly AwardBar[] {
  if (organisation(canonicalId(id))) return cityBars(id, city);
  return awardBars(historyIn({ id, sample }, city, city.rounds), applyingIn(city, sample));
}

/** What counts for one who applies in a city now. */
export function applyingIn({ rounds, versions }: Jurisdiction, sample: boolean): Applying {
  return {
    rounds: decisionDays(rounds, sample),
    rules: governingVersion(buildDay(), versions)?.rules,
  };
}

/** The words a bar stands in, as links; none where its text is not held. */
export function barCites({ rules, cites }: AwardBar): CitationLink[] {
  const version = rules && versionOf().get(rules);
  return version ? citationLinks(version, cites) : [];
}

/** The version a file of rules belongs to. */
export const versionOf = once(
  ({ portal }): ReadonlyMap<RulesFile, RegulationVersion> =>
    new Map(
      portal.jurisdictions.flatMap(({ versions }) => versions.map((each) => [each.rules, each])),
    ),
);

function historyIn(
  { id, sample }: Pick<Organisation, 'id' | 'sample'>,
  { versions }: Jurisdiction,
  rounds: readonly Round[],
): AwardHistory {
  return awardHistory(
    countingRounds([...new Set(rounds)], sample),
    (round) => roundVersion(versions, round)?.rules,
    (printed) => canonicalId(printed) === id,
  );
}
