import type { PlacedRecord } from '../../content/portal-records.ts';
import { current } from '../../model/record.ts';
import { ORGANISATION_ANSWER as words, STOPS } from '../../messages/records/answers.ts';
import { barsByCity } from '../organisations/city-bars.ts';
import { entryAward } from '../organisations/entry-award.ts';
import type { EntryAward } from '../organisations/entry-award.ts';
import { canonicalId } from '../organisations/organisation-id.ts';
import type { Organisation } from '../organisations/organisation-index.ts';
import { validUntil } from '../lists/award-term.ts';
import { bareLabel, recordHref } from '../records/record-link.ts';
import { tierName } from '../records/record-version.ts';
import type { AnswerPart } from './answer.ts';
import { outlookSentence } from './outlook.ts';
import { takenParts } from './revocation-answer.ts';

/** More awards than these are only counted; the page lists them all. */
const SHOWN = 2;

/** What an organisation won and what became of it. */
export function organisationAnswer(organisation: Organisation): AnswerPart[] {
  const { mentions } = organisation;
  const awards = awardsOf(organisation);
  if (awards.length === 0) {
    const files = new Set(mentions.map(({ placed }) => placed.record)).size;
    const said = files === 0 ? words.unmentioned : words.noAward(files);
    return [said + STOPS.stop];
  }
  const more = awards.length - SHOWN;
  return [
    ...awards.slice(0, SHOWN).flatMap(awardParts),
    ...(more > 0 ? [words.more(more) + STOPS.stop] : []),
  ];
}

/** When an organisation may apply again, a city a line; none where nothing bars it. */
export function organisationOutlook(
  organisation: Organisation,
): { city: string; slug: string; text: string }[] {
  return [...barsByCity(organisation)].flatMap(([city, bars]) => {
    const text = outlookSentence(city, organisation.sample, bars);
    return text === '' ? [] : [{ city: city.about.name, slug: city.slug, text }];
  });
}

interface Won {
  placed: PlacedRecord;
  award: EntryAward;
}

/** What it won, the newest first. */
function awardsOf({ id, mentions }: Organisation): Won[] {
  const records = new Map(mentions.map(({ placed }) => [placed.record, placed]));
  return [...records.values()]
    .flatMap((placed): Won[] => {
      const { record } = placed;
      if (record.kind !== 'winners') return [];
      return current(record)
        .entries.filter((entry) => canonicalId(entry.organisation) === id)
        .flatMap((entry) => {
          const award = entryAward(placed, entry);
          return award ? [{ placed, award }] : [];
        });
    })
    .toSorted((a, b) => ((a.award.decidedOn ?? '') < (b.award.decidedOn ?? '') ? 1 : -1));
}

function awardParts({ placed, award }: Won): AnswerPart[] {
  const { round, record, version } = placed;
  const { revocation, tier, decidedOn } = award;
  const won = {
    text: words.won(bareLabel(round), awardName(placed, tier)),
    href: recordHref(record),
  };
  if (revocation)
    return [won, ...takenParts({ ...placed, record: revocation }, current(revocation)), STOPS.stop];
  const until = validUntil(placed, tier, decidedOn);
  const draft = version?.about.stage === 'draft';
  return [won, (until === null ? words.stands : words.term(until, draft)) + STOPS.stop];
}

/** A tier under the name of its city: 漯河市市长质量奖; 江阴市质量管理优秀奖 has it already. */
function awardName(placed: PlacedRecord, tier: string): string {
  const {
    jurisdiction: { about },
    version,
  } = placed;
  if (tier === version?.rules.tiers[0]?.id) return about.award;
  const name = tierName(placed, tier);
  return name.startsWith(about.shortName) ? name : about.name + name;
}
