import type { PlacedRecord } from '../../content/portal-records.ts';
import type { Jurisdiction } from '../../model/portal.ts';
import { isStanding } from '../../law/awards/award-state.ts';
import type { ListClock } from '../../law/calendar/list-state.ts';
import { current } from '../../model/record.ts';
import { auditSummary } from '../../messages/audit/audit.ts';
import { awardStateWords } from '../../messages/records/awards.ts';
import { termFrom, yearsValid } from '../lists/award-term.ts';
import { auditTally } from '../audit/audit-panel.ts';
import { buildDay, href, portal } from '../site/site.ts';
import { VERIFY_WORDS } from '../../messages/register/verify.ts';
import { TASKS } from '../../messages/site/tasks.ts';
import { organisationAnswer, organisationOutlook } from '../answers/organisation-answer.ts';
import type { AnswerPart } from '../answers/answer.ts';
import { bareLabel, recordLink } from '../records/record-link.ts';
import type { RecordLink } from '../records/record-link.ts';
import { tierName } from '../records/record-version.ts';
import { breachesOf } from '../rounds/breaches.ts';
import { alikeTo, foundSame } from './alike.ts';
import { barsByCity } from './city-bars.ts';
import { entryAward } from './entry-award.ts';
import { lifeLine } from './life-line.ts';
import type { LifeEvent } from './life-line.ts';
import { canonicalId } from './organisation-id.ts';
import type { Organisation } from './organisation-index.ts';

/** An award on an organisation's page: what, when, and what it is today. */
export interface HeldAward {
  /** Slug of the city, for two may have one short name. */
  jurisdiction: string;
  city: string;
  round: string;
  tier: string;
  decidedOn: string | null;
  state: string;
  standing: boolean;
  href: string;
  /** The text it was given under is held only as a draft. */
  draft: boolean;
  /** What the checks make of the decision and of its round, with the way there. */
  audit: { text: string; href: string };
  /** The days its state hangs on. */
  clock: Extract<ListClock, { kind: 'award' }>;
}

export interface OrganisationPage {
  organisation: Organisation;
  answer: AnswerPart[];
  /** Until when it may not apply, a city a line. */
  outlook: { city: string; slug: string; text: string }[];
  next: { href: string; text: string }[];
  awards: HeldAward[];
  /** One line of life per city, because rules and bans are each city's own. */
  cities: {
    slug: string;
    name: string;
    award: string;
    href: string;
    draft: boolean;
    events: LifeEvent[];
  }[];
  /** Others that may be the same one, and why some were found to be. */
  alike: { name: string; href: string }[];
  foundSame: string[];
  records: { city: string; printedAs: string | null; link: RecordLink }[];
}

/** Everything published about an organisation. */
export function organisationPage(organisation: Organisation): OrganisationPage {
  const { mentions } = organisation;
  const named = Map.groupBy(mentions, ({ placed }) => placed.jurisdiction);
  const [city] = named.keys();
  return {
    organisation,
    answer: organisationAnswer(organisation),
    outlook: organisationOutlook(organisation),
    next: nextOf(city),
    alike: alikeTo(organisation),
    foundSame: foundSame(organisation),
    awards: heldAwards(organisation),
    cities: [...barsByCity(organisation)].map(([jurisdiction, bars]) => ({
      slug: jurisdiction.slug,
      name: jurisdiction.about.name,
      award: jurisdiction.about.award,
      href: cityHref(jurisdiction),
      draft: (named.get(jurisdiction) ?? []).some(({ placed }) => isDraft(placed)),
      events: lifeLine(organisation, jurisdiction, unique(named.get(jurisdiction) ?? []), bars),
    })),
    records: unique(mentions)
      .map(({ placed, name }) => ({
        city: placed.jurisdiction.about.shortName,
        printedAs: name,
        link: recordLink(placed.record),
      }))
      .sort((a, b) => ((a.link.publishedOn ?? '') < (b.link.publishedOn ?? '') ? -1 : 1)),
  };
}

/** Who has read what became of it wants to hold its plaque against it, or to apply. */
function nextOf(city: Jurisdiction | undefined): OrganisationPage['next'] {
  const check = city ? `${city.slug}/eligibility/` : 'eligibility/';
  return [
    { href: href('verify/'), text: VERIFY_WORDS.title },
    { href: href(check), text: TASKS.eligibility },
  ];
}

/** The awards an organisation won, newest first, each as it stands on the build's day. */
export function heldAwards({ id, mentions }: Organisation): HeldAward[] {
  return unique(mentions)
    .flatMap(({ placed }): HeldAward[] => {
      const { record, round, jurisdiction } = placed;
      if (record.kind !== 'winners') return [];
      return current(record)
        .entries.filter((entry) => canonicalId(entry.organisation) === id)
        .flatMap((entry) => {
          const award = entryAward(placed, entry);
          if (!award) return [];
          const { decidedOn, revocation } = award;
          const state = award.stateOn(buildDay());
          const revokedOn = revocation && current(revocation).decidedOn;
          return [
            {
              jurisdiction: jurisdiction.slug,
              city: jurisdiction.about.shortName,
              round: bareLabel(round),
              tier: tierName(placed, entry.tier),
              decidedOn,
              state: awardStateWords(state, award.termUnsaid),
              standing: isStanding(state),
              href: recordLink(record).href,
              draft: isDraft(placed),
              audit: auditOf(placed),
              clock: {
                kind: 'award',
                award: { tier: entry.tier, decidedOn, revokedOn, ...termFrom(placed, entry.tier) },
                validYears: yearsValid(placed, entry.tier),
              },
            },
          ];
        });
    })
    .sort((a, b) => ((a.decidedOn ?? '') < (b.decidedOn ?? '') ? 1 : -1));
}

function auditOf(placed: PlacedRecord): HeldAward['audit'] {
  const { record } = placed;
  const elsewhere = breachesOf(placed).filter((each) => each.record !== record.id).length;
  return {
    text: auditSummary(auditTally(portal().audit.get(record.id) ?? []), elsewhere, isDraft(placed)),
    href: `${recordLink(record).href}#audit`,
  };
}

function isDraft({ version }: PlacedRecord): boolean {
  return version?.about.stage === 'draft';
}

function cityHref({ slug }: Jurisdiction): string {
  return href(`${slug}/`);
}

/** A list may name an organisation in two rows; its record happened once. */
function unique<M extends { placed: { record: unknown } }>(mentions: readonly M[]): M[] {
  return [...new Map(mentions.map((each) => [each.placed.record, each])).values()];
}
