import { atomFeed } from '../../formats/feeds/atom.ts';
import { jsonFeed } from '../../formats/feeds/json-feed.ts';
import type { Feed, FeedEntry } from '../../formats/feeds/feed.ts';
import { LIST_NAMES, kindsWith } from '../../model/record-kinds.ts';
import type { CorrectionEvent, ReleaseEvent } from '../../schemas/exports/documents.ts';
import {
  CORRECTIONS_PAGE,
  CORRECTION_KINDS,
  correctionSummary,
} from '../../messages/site/corrections.ts';
import { FEED_WORDS, eventSummary, eventTags } from '../../messages/site/data.ts';
import { absoluteAddress, buildDay, href, portal, settings } from '../site/site.ts';
import { corrections } from './corrections.ts';
import { buildEvents } from './events.ts';

/** The newest entries a feed keeps; the whole history stands in the event stream. */
const KEPT = 50;

/** A feed the site offers, and which events belong in it; null for the changes that stand on a page of their own. */
interface Offered {
  name: string;
  title: string;
  home: string;
  wants: ((event: ReleaseEvent) => boolean) | null;
}

/** Every feed: all, by city, by list. None without an origin, for a feed needs whole addresses. */
export function offeredFeeds(): Offered[] {
  if (settings.origin === undefined) return [];
  return [
    { name: 'all', title: FEED_WORDS.all, home: '', wants: () => true },
    {
      name: 'corrections',
      title: CORRECTIONS_PAGE.title,
      home: 'corrections/',
      wants: null,
    },
    ...portal().jurisdictions.map(({ slug, about }) => ({
      name: slug,
      title: about.award,
      home: `${slug}/`,
      wants: (event: ReleaseEvent) => event.jurisdiction === slug,
    })),
    ...LIST_NAMES.map((name) => {
      const kinds: readonly string[] = kindsWith('list', name);
      return {
        name,
        title: FEED_WORDS.lists[name],
        home: `${name}/`,
        wants: ({ kind, follows }: ReleaseEvent) => kinds.includes(follows?.kind ?? kind),
      };
    }),
  ];
}

/** A feed as Atom. */
export const atomText = (name: string): string => atomFeed(feedOf(name, `${name}.xml`));

/** A feed as JSON Feed. */
export const jsonFeedText = (name: string): string =>
  JSON.stringify(jsonFeed(feedOf(name, `${name}.json`)), null, 2) + '\n';

function feedOf(name: string, file: string): Feed {
  const offered = offeredFeeds().find((each) => each.name === name);
  if (!offered) throw new RangeError(`no feed is called ${name}`);
  const { title, home, wants } = offered;
  const entries = wants
    ? buildEvents().filter(wants).map(entryOf)
    : corrections().flatMap(correctionEntry);
  const { site } = portal();
  return {
    title: `${title} · ${site.name}`,
    home: whole(href(home)),
    self: whole(href(`feeds/${file}`)),
    author: site.operator ?? site.sponsor ?? site.name,
    // Nothing has changed in it since the register began.
    on: portal().ledger[0]?.on ?? buildDay(),
    entries: entries.slice(0, KEPT),
  };
}

function entryOf(event: ReleaseEvent): FeedEntry {
  const url = whole(event.address);
  return {
    // A revision keeps its entry when a later one takes its address: the event's own name tells them apart.
    id: `${whole(href('data/events.json'))}#${event.id}`,
    url,
    title: event.sample ? FEED_WORDS.sample + event.title : event.title,
    summary: eventSummary(event),
    on: event.on,
    tags: eventTags(event),
  };
}

/** A change for a feed; one that waits for its line has no day yet, and no entry. */
function correctionEntry(event: CorrectionEvent): FeedEntry[] {
  const { id, on, address, title, sample, action, kind } = event;
  if (on === null) return [];
  return [
    {
      id: `${whole(href('corrections/corrections.json'))}#${id}`,
      url: whole(address),
      title: `${sample ? FEED_WORDS.sample : ''}${CORRECTION_KINDS[action]}：${title}`,
      summary: correctionSummary(event),
      on,
      tags: [kind, action, ...(sample ? ['sample'] : [])],
    },
  ];
}

function whole(path: string): string {
  return absoluteAddress(path) ?? path;
}
