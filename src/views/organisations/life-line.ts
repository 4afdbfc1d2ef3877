import type { PlacedRecord } from '../../content/portal-records.ts';
import { mayApplyFrom } from '../../law/awards/bar.ts';
import type { AwardBar } from '../../law/awards/bar.ts';
import { yearOf } from '../../law/calendar/day.ts';
import { ENDLESS } from '../../model/endless.ts';
import { expectedRound } from '../../law/eligibility/rounds-passed.ts';
import { ruleSetOf } from '../../law/rules/ruleset.ts';
import { current } from '../../model/record.ts';
import type { ListRecord } from '../../model/record.ts';
import { ROUNDS_RECKONED, expectedRoundWords } from '../../messages/records/bars.ts';
import { TIME_ALONE, roundYears } from '../../messages/records/life-line.ts';
import type { LifeEventKind } from '../../messages/records/life-line.ts';
import type { CitationLink } from '../rules/citations.ts';
import { buildDay, portal } from '../site/site.ts';
import { placeLinks, tierName } from '../records/record-version.ts';
import { bareLabel, recordHref, recordName } from '../records/record-link.ts';
import { barWords, mainEnd, roundsIn } from '../answers/outlook.ts';
import { applyingIn, barCites, versionOf } from './city-bars.ts';
import { canonicalId } from './organisation-id.ts';
import type { Mention, Organisation } from './organisation-index.ts';
import type { ListEntry, WinnerEntry } from '../../schemas/records/lists.ts';
import type { Identified } from '../../schemas/records/record-base.ts';
import { ofUnitWords } from '../../messages/records/kinds.ts';
import type { Jurisdiction } from '../../model/portal.ts';

/** Something that happened, or by the rules will happen, to an organisation. */
export interface LifeEvent {
  /** Null where no document states a day. */
  on: string | null;
  kind: LifeEventKind;
  detail: string;
  href?: string;
  cites: CitationLink[];
  note?: string | undefined;
  /** What else ends on the day. */
  also?: Pick<LifeEvent, 'kind' | 'latest' | 'detail' | 'cites' | 'note'>[];
  /** In place of the day: the rounds a bar reaches, or the one to be expected. */
  rounds?: string;
  /** An end that some readings put earlier. */
  latest?: boolean;
  /** Worked out from the rules, not published by anyone. */
  derived: boolean;
  ahead: boolean;
}

/** Everything that happened to an organisation in one city, and what bars it there, in the order of days. */
export function lifeLine(
  { id, sample }: Pick<Organisation, 'id' | 'sample'>,
  city: Jurisdiction,
  mentions: readonly Mention[],
  bars: readonly AwardBar[],
): LifeEvent[] {
  const events = mentions.flatMap(({ placed }) => eventsOf(id, placed));
  const ends = bars.map((bar) => barEvent(city, sample, bar));
  return [...events, ...ofOneDay(ends), ...nextApplication(city, sample, bars)]
    .map((event) => ({ ...event, ahead: event.on !== null && event.on > buildDay() }))
    .sort((a, b) => ((a.on ?? '9999') < (b.on ?? '9999') ? -1 : 1));
}

/** Bars that end on one day are one event. */
function ofOneDay(ends: readonly Drawn[]): Drawn[] {
  const days = Map.groupBy(ends, ({ on, derived }) => `${on} ${derived}`);
  // What is said once of the day is not said again under it.
  const shorter = (event: Drawn) => ({ ...event, note: event.note?.replace(ROUNDS_RECKONED, '') });
  return [...days.values()].flatMap(([first, ...also]) =>
    first ? [{ ...first, also: also.map(shorter) }] : [],
  );
}

type Drawn = Omit<LifeEvent, 'ahead'>;

function eventsOf(id: string, placed: PlacedRecord): Drawn[] {
  const { record, round } = placed;
  const { version } = placed;
  const from = { href: recordHref(record), cites: [], derived: false };
  switch (record.kind) {
    case 'call-notice':
    case 'follow-up':
      return [];
    case 'revocation': {
      const { decidedOn, tier, ground, ...lost } = current(record);
      const detail = `${bareLabel(round)} · ${tierName({ version, round }, tier)}${ofUnitWords(lost)}`;
      return [
        { ...from, on: decidedOn, kind: 'revoked', detail, cites: placeLinks(version, [ground]) },
      ];
    }
    case 'winners':
      return winnerEvents(id, placed);
    default:
      return listEvents(id, placed, record);
  }
}

function listEvents(id: string, { round }: PlacedRecord, record: ListRecord): Drawn[] {
  const { publishedOn, window, entries, objections } = current(record);
  const from = { href: recordHref(record), cites: [], derived: false };
  const kind = window ? 'publicised' : 'listed';
  const detail = `${bareLabel(round)} · ${recordName(record)}`;
  const outcomes = (objections?.outcomes ?? []).flatMap((each): Drawn[] => {
    const about = { ...from, on: each.decidedOn, detail: each.text };
    if (each.organisation !== undefined && canonicalId(each.organisation) === id)
      return [{ ...about, kind: each.result }];
    const replacement = each.replacedBy !== undefined && canonicalId(each.replacedBy) === id;
    return replacement ? [{ ...about, kind: 'replaced', detail }] : [];
  });
  const listing = entries
    .filter((entry) => isOf(id, entry))
    .map((entry): Drawn => {
      const on = window?.from ?? publishedOn;
      return { ...from, on, kind, detail: detail + ofUnitWords(entry) };
    });
  return [...listing, ...outcomes];
}

function winnerEvents(id: string, { record, round, version }: PlacedRecord): Drawn[] {
  if (record.kind !== 'winners') return [];
  const { entries, decidedOn } = current(record);
  return entries
    .filter((entry) => isOf(id, entry))
    .map((entry) => ({
      ...{ on: decidedOn, kind: 'won', href: recordHref(record), cites: [], derived: false },
      detail: `${bareLabel(round)} · ${tierName({ version, round }, entry.tier)}${ofUnitWords(entry)}`,
    }));
}

/** Whether a row is of an organisation, or of a team or project of it. */
function isOf(
  id: string,
  { organisation, kind, unitId }: Identified<ListEntry | WinnerEntry>,
): boolean {
  return (
    canonicalId(organisation) === id ||
    (kind !== 'person' && unitId !== undefined && canonicalId(unitId) === id)
  );
}

const BAR_ENDS: Record<AwardBar['kind'], LifeEventKind> = {
  term: 'expires',
  reapply: 'reapply-ends',
  ban: 'ban-ends',
  condition: 'condition-ends',
};

/** The last day of a bar; a ban whose last day the decision itself prints is not worked out by anyone. */
function barEvent(city: Jurisdiction, sample: boolean, bar: AwardBar): Drawn {
  const { kind, cause, sureUntil, until, endUnknown, printed } = bar;
  const last = mainEnd(bar);
  const years = bar.estimated && until !== ENDLESS ? roundsIn(city, sample, [bar]) : [];
  const { round, tier } = cause;
  const version = cause.rules && versionOf().get(cause.rules);
  const place = round.jurisdiction === city.slug ? '' : nameOf(round.jurisdiction);
  return {
    on: endUnknown || until === ENDLESS ? null : last,
    kind: BAR_ENDS[kind],
    ...(years.length > 0 ? { rounds: roundYears(years) } : {}),
    latest: sureUntil !== null && sureUntil < last,
    // What happened in another place bars here as well.
    detail: `${place}${bareLabel(round)} · ${tierName({ version, round }, tier)}`,
    cites: barCites(bar),
    derived: !printed,
    note: barWords(bar, city, sample),
  };
}

function nameOf(slug: string): string {
  return portal().jurisdictions.find((each) => each.slug === slug)?.about.shortName ?? '';
}

/** When no bar on record is left: a day, and the round that is then to be expected. */
function nextApplication(city: Jurisdiction, sample: boolean, bars: readonly AwardBar[]): Drawn[] {
  const from = mayApplyFrom(bars);
  const last = bars.toSorted((a, b) => (a.until < b.until ? 1 : -1))[0];
  if (from === null || !last) return [];
  const { rounds, rules } = applyingIn(city, sample);
  const cycleYears = rules && ruleSetOf(rules).cycle()?.years;
  const next = cycleYears ? expectedRound(yearOf(from), { rounds, cycleYears }) : null;
  return [
    {
      on: from,
      ...(last.estimated && next !== null ? { rounds: roundYears([next]) } : {}),
      kind: 'may-apply',
      detail: TIME_ALONE,
      cites: barCites(last),
      derived: true,
      note: expectedRoundWords(next),
    },
  ];
}
