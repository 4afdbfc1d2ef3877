import type {
  TitleRule,
  VerifiedAward,
  VerifiedBar,
  VerifyFile,
} from '../../register/verify-file.ts';
import type { RegulationVersion } from '../../model/portal.ts';
import { current } from '../../model/record.ts';
import { barWords } from '../answers/outlook.ts';
import { termFrom, yearsValid } from '../lists/award-term.ts';
import { completeList } from '../lists/list-parts.ts';
import { barCites, barsByCity } from '../organisations/city-bars.ts';
import { entryAward } from '../organisations/entry-award.ts';
import { canonicalId, organisationHref } from '../organisations/organisation-id.ts';
import { organisations } from '../organisations/organisation-index.ts';
import type { Mention, Organisation } from '../organisations/organisation-index.ts';
import { buildDay } from '../site/site.ts';
import { recordFlags } from '../records/record-flags.ts';
import { recordHref } from '../records/record-link.ts';
import type { RuleLine } from '../rules/rule-lines.ts';
import { blanks, statesKey } from '../records/states.ts';
import { unsaid } from '../rules/unsaid.ts';
import { rulesWanted, tierName } from '../records/record-version.ts';

const PUBLICITY_DUTIES = ['year-label', 'no-product-advertising'];
/** Key of a round whose text is not held. */
const NO_VERSION = 'unknown';

/** Every organisation the portal knows with its awards, and each text's rules on using the title. */
export function verifyFile(): VerifyFile {
  const known = organisations();
  const versions = new Set(
    known.flatMap(({ mentions }) => mentions.flatMap(({ placed }) => placed.version ?? [])),
  );
  return {
    on: buildDay(),
    organisations: known.map((organisation) => ({
      name: organisation.name,
      otherNames: organisation.otherNames,
      creditCode: organisation.creditCode,
      href: organisationHref(organisation.id),
      sample: organisation.sample,
      awards: awardsOf(organisation),
      bars: barsOf(organisation),
      ...statesKey(blanks({ creditCode: organisation.creditCode }, 'not-in-notice')),
    })),
    rules: Object.fromEntries([...versions].map((version) => [version.id, titleRules(version)])),
  };
}

/** How many awards can be looked up, and of how many cities. */
export function heldAwards(): { cities: number; awards: number } {
  const { groups, count } = completeList().winners;
  return { cities: groups.length, awards: count };
}

function barsOf(organisation: Organisation): VerifiedBar[] {
  return [...barsByCity(organisation)].flatMap(([city, bars]) =>
    bars.map((bar): VerifiedBar => {
      const { from, sureUntil, until, endUnknown } = bar;
      const sentence = `${city.about.award}：${barWords(bar, city, organisation.sample)}`;
      return { from, sureUntil, until, endUnknown, sentence, cites: barCites(bar) };
    }),
  );
}

function awardsOf({ id, mentions }: Organisation): VerifiedAward[] {
  const records = [...new Map(mentions.map((each) => [each.placed.record.id, each])).values()];
  return records
    .flatMap((mention) => wonBy(id, mention))
    .sort((a, b) => ((a.award.decidedOn ?? '') < (b.award.decidedOn ?? '') ? 1 : -1));
}

function wonBy(id: string, { placed }: Mention): VerifiedAward[] {
  const { record, round, jurisdiction } = placed;
  if (record.kind !== 'winners') return [];
  const { version } = placed;
  return current(record)
    .entries.filter(({ organisation }) => canonicalId(organisation) === id)
    .flatMap((entry): VerifiedAward[] => {
      const won = entryAward(placed, entry);
      if (!won) return [];
      const { tier, decidedOn, revocation } = won;
      const { sample, draft } = recordFlags(placed, record.revisions.length);
      const validYears = yearsValid(placed, tier);
      const term = validYears === null ? unsaid(version, 'validity') : null;
      return [
        {
          title: [
            jurisdiction.about.name,
            round.about.label,
            tierName({ version, round }, tier),
          ].join(' '),
          award: {
            tier,
            decidedOn,
            revokedOn: revocation && current(revocation).decidedOn,
            ...termFrom(placed, tier),
          },
          validYears,
          termUnsaid: validYears === null || decidedOn === null ? won.termUnsaid : null,
          sample,
          draft,
          decision: recordHref(record),
          revocation: revocation && recordHref(revocation),
          rules: version?.id ?? NO_VERSION,
          ...statesKey({
            ...(term ? { validYears: term.state } : {}),
            ...blanks({ 'award.decidedOn': decidedOn }, 'not-in-notice'),
          }),
        },
      ];
    });
}

/** What a text says on using the title: the year beside it, not on products, not to be passed on. */
export function titleRules(version: RegulationVersion): TitleRule[] {
  const linesOf = (wanted: readonly string[]) =>
    rulesWanted(version, (law) => law.of('duty').filter(({ duty }) => wanted.includes(duty)));
  return [
    ...linesOf(PUBLICITY_DUTIES).map((line) => titleRule(line, true)),
    ...linesOf(['no-transfer']).map((line) => titleRule(line, false)),
  ];
}

function titleRule({ sentence, openReach, cites }: RuleLine, onPublicity: boolean): TitleRule {
  return { onPublicity, sentence, openReach, cites };
}
