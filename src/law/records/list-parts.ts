import { latest } from '../../model/record.ts';
import type { ListRecord, PublishedList } from '../../model/record.ts';

type Entry = PublishedList['entries'][number];

/**
 * Several lists of one stage, by county, by batch or published anew, as one list under the name of the first. Whoever
 * stands on two of them counts once, as the later has it.
 */
export function listOfParts(lists: readonly ListRecord[]): ListRecord | undefined {
  const [first] = lists;
  if (!first || lists.length === 1) return first;
  const rows = rowsOf(lists);
  const { placeOf, ...revision } = latest(first);
  const outcomes = lists.flatMap((list) => latest(list).data.objections?.outcomes ?? []);
  const received = lists.flatMap((list) => latest(list).data.objections?.received ?? []);
  const told = lists.some((list) => latest(list).data.objections);
  const partial = partOf(lists);
  return {
    ...first,
    revisions: [
      {
        ...revision,
        data: {
          ...revision.data,
          entries: rows.map(({ entry }) => entry),
          ...(partial ? { partial } : {}),
          ...(told
            ? { objections: { received: received.reduce((sum, each) => sum + each, 0), outcomes } }
            : {}),
        },
        placeOf: (at) => {
          const row = at[0] === 'entries' ? rows[Number(at[1])] : undefined;
          return row
            ? latest(row.list).placeOf(['entries', row.index, ...at.slice(2)])
            : placeOf(at);
        },
      },
    ],
  };
}

/** A list of which one part was entered in part is known in part; what all of them state adds up, where all do. */
function partOf(lists: readonly ListRecord[]): PublishedList['partial'] {
  const data = lists.map((list) => latest(list).data);
  const parts = data.flatMap(({ partial }) => partial ?? []);
  const [first] = parts;
  if (!first) return undefined;
  const stated = data.map(({ partial, entries }) => (partial ? partial.stated : entries.length));
  return {
    ...first,
    stated: stated.reduce((sum, each) => (sum === null || each === null ? null : sum + each), 0),
  };
}

function rowsOf(lists: readonly ListRecord[]): { list: ListRecord; entry: Entry; index: number }[] {
  return lists.flatMap((list, at) => {
    const later = new Set(
      lists
        .slice(at + 1)
        .flatMap((each) => latest(each).data.entries.map((row) => row.organisation)),
    );
    return latest(list).data.entries.flatMap((entry, index) =>
      later.has(entry.organisation) ? [] : [{ list, entry, index }],
    );
  });
}
