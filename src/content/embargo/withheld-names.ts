import { recordsOf } from '../../law/records/round-records.ts';
import { isWithdrawn } from '../../law/records/withdrawn.ts';
import { NOT_NAMED } from '../../messages/records/kinds.ts';
import type { Portal } from '../../model/portal.ts';
import { current, hasRows } from '../../model/record.ts';
import type { AnyRecord, Revision, Round } from '../../model/record.ts';
import type { ListEntry } from '../../schemas/records/lists.ts';

/**
 * The portal without the names of persons who were proposed and did not win, once the decision is public: not in
 * rows, older revisions, bodies, notices about the list or lines of its audit. Every page and file is drawn from what
 * this returns, so none of them asks again.
 */
export function withoutWithheldNames(portal: Portal): Portal {
  const audit = new Map(portal.audit);
  const jurisdictions = portal.jurisdictions.map((jurisdiction) => ({
    ...jurisdiction,
    rounds: jurisdiction.rounds.map((round) => {
      const hidden = hiddenRows(round);
      if (hidden.length === 0) return round;
      const say = withoutNames(hidden, shownRows(round));
      for (const { id } of recordsOf(round)) {
        const lines = audit.get(id);
        if (lines) audit.set(id, everyString(lines, say));
      }
      const ids = new Set(hidden.map(({ organisation }) => organisation));
      return withheldRound(round, (record) => withheldRecord(record, ids, say));
    }),
  }));
  return { ...portal, jurisdictions, audit };
}

type Say = (text: string) => string;

/** Everything a row says: of every revision, since each of them has a page. */
function rowsOf(record: AnyRecord): ListEntry[] {
  if (!hasRows(record)) return [];
  return record.revisions.flatMap(({ data }) => data.entries as ListEntry[]);
}

/** The persons of the lists before the decision whom it does not name. */
function hiddenRows({ lists, winners }: Round): ListEntry[] {
  if (!winners || isWithdrawn(winners)) return [];
  const won = new Set(current(winners).entries.map(({ organisation }) => organisation));
  return lists
    .flatMap(rowsOf)
    .filter(({ kind, organisation }) => kind === 'person' && !won.has(organisation));
}

/** The rows that stay: their names may hold one that goes, as 甲强机械公司 holds 甲强. */
function shownRows(round: Round): ListEntry[] {
  const hidden = new Set(hiddenRows(round).map(({ organisation }) => organisation));
  return recordsOf(round)
    .flatMap(rowsOf)
    .filter(({ organisation }) => !hidden.has(organisation));
}

/** Replaces the names, blanks within them allowed (周　某甲), where they are no part of a longer name that stays. */
function withoutNames(hidden: readonly ListEntry[], shown: readonly ListEntry[]): Say {
  const stays = shown.flatMap(({ name, unit }) => [name, ...(unit === undefined ? [] : [unit])]);
  const names = hidden.map(({ name }) => name).filter((name) => !stays.includes(name));
  const words = [...new Set([...stays, ...names])].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(words.map(spaced).join('|'), 'gu');
  const bare = new Set(names.map((name) => name.replace(/\s/g, '')));
  return (text) =>
    text.replace(pattern, (found) => (bare.has(found.replace(/\s/g, '')) ? NOT_NAMED : found));
}

function spaced(name: string): string {
  return [...name.replace(/\s/g, '')]
    .map((letter) => letter.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'))
    .join('\\s*');
}

type Withheld = <R extends AnyRecord>(record: R) => R;

function withheldRound(round: Round, withheld: Withheld): Round {
  return {
    ...round,
    callNotice: round.callNotice && withheld(round.callNotice),
    lists: round.lists.map(withheld),
    winners: round.winners && withheld(round.winners),
    followUps: round.followUps.map(withheld),
    revocations: round.revocations.map(withheld),
  };
}

function withheldRecord<R extends AnyRecord>(record: R, hidden: ReadonlySet<string>, say: Say): R {
  const revisions = (record.revisions as Revision<{ entries?: ListEntry[] }>[]).map((revision) => {
    const { entries, ...data } = revision.data;
    const rows = entries?.map((row) =>
      hidden.has(row.organisation)
        ? { ...row, name: NOT_NAMED, unit: undefined, post: undefined, unitId: undefined }
        : row,
    );
    return {
      ...revision,
      data: { ...everyString(data, say), ...(rows ? { entries: rows } : {}) },
      prose: say(revision.prose),
      whole: { data: revision.data, prose: revision.prose },
    };
  });
  return { ...record, revisions };
}

/** A value with every text in it said anew. */
function everyString<T>(value: T, say: Say): T {
  if (typeof value === 'string') return say(value) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => everyString(each, say)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, everyString<unknown>(each, say)]),
  ) as T;
}
