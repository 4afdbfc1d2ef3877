import type { PlacedRecord } from '../../content/portal-records.ts';
import { isWithdrawn } from '../../law/records/withdrawn.ts';
import { current, isList } from '../../model/record.ts';
import type { ListRecord } from '../../model/record.ts';
import { RELATED } from '../../messages/records/related.ts';
import { recordHref, recordName } from '../records/record-link.ts';

/** Another record of the round that a reader must know of, behind what it is to this one. */
export interface Related {
  says: string;
  links: { text: string; href: string }[];
}

/** What was published anew, and the other lists of the same stage. */
export function relatedOf({ record, round }: PlacedRecord): Related[] {
  if (!isList(record)) return [];
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

function stemOf({ id }: ListRecord): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

function link(list: ListRecord): Related['links'][number] {
  return { text: recordName(list), href: recordHref(list) };
}
