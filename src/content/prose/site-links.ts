import type { Moment } from '../../law/calendar/moment.ts';
import type { Portal } from '../../model/portal.ts';
import { recordMoments } from '../embargo/moments.ts';
import { publicAt } from '../embargo/public-at.ts';
import type { Reached } from '../embargo/reached.ts';
import { waitingIn } from '../embargo/waiting.ts';
import { placedRecords } from '../portal-records.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import { headingAnchors } from './headings.ts';
import { nearestAddress, nearestPlace } from './nearest-address.ts';
import type { ProseNode, SiteLink } from './prose-tree.ts';
import { siteAddresses } from './site-addresses.ts';

/** Links in prose that stay on the site: neither full web addresses, nor mail or telephone. */
export function siteLinksIn(path: string, nodes: readonly ProseNode[]): SiteLink[] {
  const headings = headingAnchors(nodes);
  return nodes
    .filter(({ type, url }) => /^(?:link|image|definition)$/.test(type) && !/^[^/?#]*:/.test(url))
    .map((node) => ({ path, node, headings }));
}

/**
 * What stays on the site leads to a page of it, written from its root, to a place there, to a heading of the same
 * prose, or to an attachment of the notice; and to nothing that becomes public later than the link does. What is
 * hidden in this build is not asked.
 */
export function checkSiteLinks(
  folder: ContentFolder,
  links: readonly SiteLink[],
  portal: Portal,
  reached: Reached,
): void {
  for (const link of links) {
    const { path, node } = link;
    const written = writtenIn(path, portal);
    if (!written && path.startsWith('jurisdictions/')) continue;
    const files = written?.files ?? [];
    if (files.includes(node.url)) continue;
    const [, at = '', place = ''] = /^([^?#]*)[^#]*#?(.*)$/s.exec(node.url) ?? [];
    const anchor = decoded(place);
    if (at === '' && link.headings.has(anchor)) continue;
    const leads = (moment: Moment | null) => {
      const places = siteAddresses(publicAt(portal, notBefore(moment, reached))).get(at);
      return places !== undefined && (anchor === '' || places.has(anchor));
    };
    if (leads(written?.from ?? null)) continue;
    const from = waitingIn(portal, reached).find((each) => leads(each.from))?.from;
    const places = at === '' ? link.headings : siteAddresses(portal).get(at);
    if (from !== undefined) folder.add('link-early', path, { found: node.url, from }, node);
    else if (places && anchor !== '')
      folder.add('link-place', path, { found: at, place: anchor, nearest: nearestPlace(anchor, places) }, node);
    else {
      const nearest = nearestAddress(at, [...siteAddresses(portal).keys(), ...files]);
      folder.add('link-nowhere', path, { found: node.url, nearest }, node);
    }
  }
}

/** The revision of a record that a file holds: when it becomes public, and what files it offers. */
function writtenIn(path: string, portal: Portal) {
  for (const { jurisdiction, round, record } of placedRecords(portal)) {
    const index = record.revisions.findIndex(({ authored }) => authored.includes(path));
    const revision = record.revisions[index];
    if (!revision) continue;
    const from = recordMoments(jurisdiction, round, record)[index] ?? null;
    const offered = revision.data.attachments?.filter(({ persons }) => !persons) ?? [];
    return { from, files: offered.map(({ file }) => file) };
  }
  return null;
}

function notBefore(moment: Moment | null, reached: Reached): Reached {
  const later = (clock: Moment) => (moment !== null && moment > clock ? moment : clock);
  return { ...reached, real: later(reached.real), samples: later(reached.samples) };
}

function decoded(place: string): string {
  try {
    return decodeURIComponent(place);
  } catch {
    return place;
  }
}
