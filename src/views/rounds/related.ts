import type { PlacedRecord } from '../../content/portal-records.ts';
import { followUpsOf, stemOf } from '../../law/records/follow-ups.ts';
import { isWithdrawn } from '../../law/records/withdrawn.ts';
import { current, isList } from '../../model/record.ts';
import type { ListRecord, Round } from '../../model/record.ts';
import { FOLLOWED_BY } from '../../messages/records/follow-ups.ts';
import { RELATED } from '../../messages/records/related.ts';
import { bareTitle, recordHref, recordName } from '../records/record-link.ts';

/** Another record of the round that a reader must know of, behind what it is to this one. */
export interface Related {
  says: string;
  links: { text: string; href: string }[];
}

/** What later notices did to a record, what was published anew, and the other lists of the same stage. */
export function relatedOf(placed: PlacedRecord): Related[] {
  const { record, round } = placed;
  const followed = followUpsOf(round, record).map((each) => ({
    says: FOLLOWED_BY[current(each).does],
    links: [{ text: bareTitle(current(each).title), href: recordHref(each) }],
  }));
  return isList(record) ? [...followed, ...listsBeside(placed.round, record)] : followed;
}

function listsBeside(round: Round, record: ListRecord): Related[] {
  const same = round.lists.filter(
    (list) => list !== record && list.kind === record.kind && !isWithdrawn(list),
  );
  const before = same.filter((list) => stemOf(list) === current(record).republishes);
  const after = same.filter((list) => current(list).republishes === stemOf(record));
  const beside = same.filter((list) => !before.includes(list) && !after.includes(list));
  return [
    { says: RELATED.republishes, links: before.map(link) },
    { says: RELATED.republished, links: after.map(link) },
    { says: RELATED.beside, links: beside.map(link) },
  ].filter(({ links }) => links.length > 0);
}

function link(list: ListRecord): Related['links'][number] {
  return { text: recordName(list), href: recordHref(list) };
}
