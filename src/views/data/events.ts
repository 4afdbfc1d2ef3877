import { placedRecords } from '../../content/portal-records.ts';
import type { PlacedRecord } from '../../content/portal-records.ts';
import type { Portal } from '../../model/portal.ts';
import type { ReleaseEvent } from '../../schemas/exports/documents.ts';
import { stemOf } from '../../law/records/follow-ups.ts';
import { personsNamed } from '../../law/records/persons-named.ts';
import { recordsOf } from '../../law/records/round-records.ts';
import { current } from '../../model/record.ts';
import { revisionOf, revisionState } from '../../law/records/revision-state.ts';
import { once } from '../site/once.ts';
import { buildDay, href, isDemonstration, portal } from '../site/site.ts';
import type { RecordBase } from '../records/document-header.ts';
import { recordFlags } from '../records/record-flags.ts';
import { bareTitle, recordName } from '../records/record-link.ts';
import { revisionHref } from '../records/revision-links.ts';

/** Everything that was published and what was done to it later, newest first; what has no day stands nowhere. */
export function releaseEvents(held: Portal = portal()): ReleaseEvent[] {
  return [
    ...placedRecords(held).flatMap(recordEvents),
    ...textEvents(held),
    ...consultationEvents(held),
  ].sort((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? 1 : -1));
}

/** The events of this build. */
export const buildEvents = once(({ portal }): readonly ReleaseEvent[] => releaseEvents(portal));

/** The day a record or a text was last published or changed; undefined for a page that is neither. */
export const lastChanged = (address: string): string | undefined => changes().get(address);

/** The newest day of each address: events come newest first. */
const changes = once(
  (site): ReadonlyMap<string, string> =>
    new Map([...buildEvents(site)].reverse().map(({ address, on }) => [address, on])),
);

/** `data/events.json`. */
export function eventsJson() {
  return {
    list: 'events',
    on: buildDay(),
    demonstration: isDemonstration(),
    rows: buildEvents(),
  };
}

function recordEvents(placed: PlacedRecord): ReleaseEvent[] {
  const { record, jurisdiction } = placed;
  return record.revisions.flatMap(({ number }) => {
    const { data } = revisionOf<RecordBase>(record, number);
    const on = data.revision?.on ?? data.publishedOn;
    if (on === null) return [];
    const hidden =
      revisionState<RecordBase>(record, number) === 'redacted' ||
      personsNamed(record).some((name) => data.title.includes(name));
    return [
      {
        id: `${record.id}/r${number}`,
        on,
        action: data.revision?.kind ?? 'published',
        kind: record.kind,
        ...followsOf(placed),
        jurisdiction: jurisdiction.slug,
        city: jurisdiction.about.name,
        title: hidden ? recordName(record) : bareTitle(data.title),
        reason: data.revision?.reason ?? null,
        address: revisionHref(record, number),
        ...recordFlags(placed, number),
      },
    ];
  });
}

/** What a notice about another is about, for whoever follows only the other. */
function followsOf({ record, round }: PlacedRecord): Pick<ReleaseEvent, 'follows'> {
  if (record.kind !== 'follow-up') return {};
  const { follows } = current(record);
  const held = recordsOf(round).find((each) => stemOf(each) === follows.record);
  return held ? { follows: { record: held.id, kind: held.kind } } : {};
}

/** What the public was asked about a draft, on the day of its notice. */
function consultationEvents({ jurisdictions }: Portal): ReleaseEvent[] {
  return jurisdictions.flatMap(({ slug, about, versions }) =>
    versions.flatMap((version) =>
      version.consultation.flatMap(({ number, data }): ReleaseEvent[] => {
        const on = data.revision?.on ?? data.publishedOn ?? data.signedOn;
        const id = `${slug}/regulations/${version.slug}/consultation`;
        return on === null
          ? []
          : [
              {
                ...{ id: `${id}/r${number}`, on, kind: 'consultation' },
                action: data.revision?.kind ?? 'published',
                jurisdiction: slug,
                city: about.name,
                title: data.title,
                reason: data.revision?.reason ?? null,
                address: href(`${id}/`),
                sample: false,
                draft: true,
                superseded: number < version.consultation.length,
              },
            ];
      }),
    ),
  );
}

/** Texts enter on the day they were first registered: an authority's own day is not the day the portal published. */
function textEvents({ jurisdictions, ledger }: Portal): ReleaseEvent[] {
  const entries = Map.groupBy(ledger, ({ id }) => id);
  return jurisdictions.flatMap(({ slug, about, versions }) =>
    versions.flatMap((version) => {
      const [entry] = entries.get(`${slug}/regulations/${version.slug}`) ?? [];
      if (!entry) return [];
      return [
        {
          id: `${entry.id}/r1`,
          on: entry.on,
          action: 'published' as const,
          kind: 'regulation',
          jurisdiction: slug,
          city: about.name,
          title: version.about.title,
          reason: null,
          address: href(`${slug}/regulations/${version.slug}/`),
          sample: false,
          draft: version.about.stage === 'draft',
          superseded: false,
        },
      ];
    }),
  );
}
