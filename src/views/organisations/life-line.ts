import type { PlacedRecord } from '../../content/portal-records.ts';
import { mayApplyFrom } from '../../law/awards/apply-again.ts';
import type { AwardBar } from '../../law/awards/apply-again.ts';
import { current } from '../../model/record.ts';
import type { ListRecord, RevocationPublished } from '../../model/record.ts';
import { ESTIMATED_ROUNDS, TERM_IMPLIED, TIME_ALONE } from '../../messages/records/life-line.ts';
import type { LifeEventKind } from '../../messages/records/life-line.ts';
import { citationLinks } from '../rules/citations.ts';
import type { CitationLink } from '../rules/citations.ts';
import { buildDay } from '../site/site.ts';
import { placeLinks, tierName } from '../records/record-version.ts';
import { bareLabel, recordHref, recordName } from '../records/record-link.ts';
import { entryAward } from './entry-award.ts';
import { canonicalId } from './organisation-id.ts';
import type { Mention } from './organisation-index.ts';

/** Something that happened, or by the rules will happen, to an organisation. */
export interface LifeEvent {
  /** Null where no document states a day. */
  on: string | null;
  kind: LifeEventKind;
  detail: string;
  href?: string;
  cites: CitationLink[];
  note?: string;
  /** Worked out from the rules, not published by anyone. */
  derived: boolean;
  ahead: boolean;
}

/** Everything that happened to an organisation in one city, in the order of days. */
export function lifeLine(id: string, mentions: readonly Mention[]): LifeEvent[] {
  const events = mentions.flatMap(({ placed }) => eventsOf(id, placed));
  return [...events, ...nextApplication(id, mentions)]
    .map((event) => ({ ...event, ahead: event.on !== null && event.on > buildDay() }))
    .sort((a, b) => ((a.on ?? '9999') < (b.on ?? '9999') ? -1 : 1));
}

type Drawn = Omit<LifeEvent, 'ahead'>;

function eventsOf(id: string, placed: PlacedRecord): Drawn[] {
  const { record, round } = placed;
  const { version } = placed;
  const from = { href: recordHref(record), cites: [], derived: false };
  switch (record.kind) {
    case 'call-notice':
      return [];
    case 'revocation': {
      const { decidedOn, tier, ground } = current(record);
      const detail = `${bareLabel(round)} · ${tierName(version, tier)}`;
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
    if (canonicalId(each.organisation) === id) return [{ ...about, kind: each.result }];
    const replacement = each.replacedBy !== undefined && canonicalId(each.replacedBy) === id;
    return replacement ? [{ ...about, kind: 'replaced', detail }] : [];
  });
  const named = entries.some((entry) => canonicalId(entry.organisation) === id);
  const listing: Drawn[] = named
    ? [{ ...from, on: window?.from ?? publishedOn, kind, detail }]
    : [];
  return [...listing, ...outcomes];
}

function winnerEvents(id: string, placed: PlacedRecord): Drawn[] {
  const { record, round } = placed;
  if (record.kind !== 'winners') return [];
  const { version } = placed;
  const { entries, decidedOn } = current(record);
  return entries
    .filter((entry) => canonicalId(entry.organisation) === id)
    .flatMap((entry): Drawn[] => {
      const award = entryAward(placed, entry);
      const detail = `${bareLabel(round)} · ${tierName(version, entry.tier)}`;
      const cites = (kind: AwardBar['kind']) => {
        const bar = award?.bars.find((each) => each.kind === kind);
        return version && bar ? citationLinks(version, bar.cites) : [];
      };
      const derived = (kind: LifeEventKind, bar: AwardBar): Drawn => ({
        on: bar.until,
        kind,
        detail,
        cites: cites(bar.kind),
        derived: true,
        ...(bar.estimated ? { note: ESTIMATED_ROUNDS } : {}),
        ...(bar.kind === 'ban' && award?.revocation ? printedBan(award.revocation) : {}),
      });
      return [
        { on: decidedOn, kind: 'won', detail, href: recordHref(record), cites: [], derived: false },
        ...(award?.bars ?? []).flatMap((bar) =>
          bar.kind === 'term'
            ? [derived('expires', bar)]
            : bar.kind === 'ban'
              ? [derived('ban-ends', bar)]
              : [],
        ),
      ];
    });
}

/** A ban whose last day the decision itself prints is not worked out by anyone. */
function printedBan(revocation: RevocationPublished): Partial<Drawn> {
  return current(revocation).banUntil ? { derived: false, href: recordHref(revocation) } : {};
}

/** The first day on which none of the awards won here bars a new application. */
function nextApplication(id: string, mentions: readonly Mention[]): Drawn[] {
  const bars = mentions.flatMap(({ placed }) => {
    const { record } = placed;
    if (record.kind !== 'winners') return [];
    const { version } = placed;
    return current(record)
      .entries.filter((entry) => canonicalId(entry.organisation) === id)
      .flatMap((entry) => entryAward(placed, entry)?.bars ?? [])
      .map((bar) => ({ ...bar, links: version ? citationLinks(version, bar.cites) : [] }));
  });
  const from = mayApplyFrom(bars);
  const last = bars.toSorted((a, b) => (a.until < b.until ? 1 : -1))[0];
  if (from === null || !last) return [];
  const notes = [
    ...(last.estimated ? [ESTIMATED_ROUNDS] : []),
    ...(last.kind === 'term' ? [TERM_IMPLIED] : []),
  ];
  return [
    {
      on: from,
      kind: 'may-apply',
      detail: TIME_ALONE,
      cites: last.links,
      derived: true,
      ...(notes.length > 0 ? { note: notes.join('；') } : {}),
    },
  ];
}
