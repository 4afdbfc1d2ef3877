import { kindRow } from '../../model/record-kinds.ts';
import type { ListName } from '../../model/record-kinds.ts';
import { LIST_PAGES } from '../../messages/records/list-pages.ts';
import { bareLabel } from '../records/record-link.ts';
import { absentNotices } from '../rounds/absent.ts';
import type { AbsentNotice } from '../rounds/absent.ts';
import { href, portal } from '../site/site.ts';
import { ruleLines } from '../rules/rule-lines.ts';
import type { RuleLine } from '../rules/rule-lines.ts';
import { unsaidOnce } from '../rules/unsaid.ts';
import type { Unsaid } from '../rules/unsaid.ts';
import { leadingVersion } from '../regulation/version-details.ts';

/** What a city's rules say of something that is not published yet. */
export interface Expected {
  city: string;
  href: string;
  lines: RuleLine[];
  /** Why there is no line; each reason once. */
  unsaid: Unsaid[];
  /** Notices that would stand in the list, were they held: what the editor says of them. */
  absent: AbsentNotice[];
}

/** What may be expected in a list from each city and when, as far as its rules say. */
export function expectedBy(list: ListName): Expected[] {
  const topics = LIST_PAGES[list].expects;
  return portal().jurisdictions.map((jurisdiction) => {
    const version = leadingVersion(jurisdiction);
    return {
      city: jurisdiction.about.shortName,
      href: href(`${jurisdiction.slug}/`),
      lines: (version ? ruleLines(version) : []).filter(({ topic }) => topics.includes(topic)),
      unsaid: unsaidOnce(version, topics),
      absent: jurisdiction.rounds.flatMap((round) =>
        absentNotices(round)
          .filter(({ kind }) => kindRow(kind).list === list)
          .map((notice) => ({ ...notice, name: `${bareLabel(round)} ${notice.name}` })),
      ),
    };
  });
}
