import type { PlacedRecord } from '../../content/portal-records.ts';
import type { State } from '../../model/states.ts';

/** Why fields are empty, by their keys; a field that says something has none. */
export type States = Readonly<Record<string, Exclude<State, 'stated'>>>;

/** What notices say of themselves, as far as a blank may be told of it. */
interface Noticed {
  excerpt?: true | undefined;
  approvals?: readonly unknown[] | undefined;
  basisNamed?: readonly unknown[] | undefined;
  window?: { from: string | null; until: string | null } | null | undefined;
}

/** Facts a notice either states or not; each is null, or an empty list, where it does not. */
const FACTS = [
  'documentNumber',
  'signedOn',
  'publishedOn',
  'basis',
  'materials',
  'objectionChannel',
  'approvedOn',
  'decidedOn',
  'happenedOn',
  'banUntil',
];

/** What a blank in a notice means: it was read whole and does not say it, or the portal has a part of it only. */
export function blankIn({ excerpt }: Noticed): 'not-in-notice' | 'not-held' {
  return excerpt ? 'not-held' : 'not-in-notice';
}

/** The fields that are blank, each with the same reason. */
export function blanks(fields: Readonly<Record<string, unknown>>, why: States[string]): States {
  const empty = Object.entries(fields).filter(
    ([, value]) =>
      value === null || value === undefined || (Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(empty.map(([field]) => [field, why]));
}

/** Why a record's own fields are blank, and the text it rests on. */
export function recordStates({ version }: Pick<PlacedRecord, 'version'>, data: object): States {
  const notice: Noticed = data;
  const facts = Object.entries(data).filter(
    ([key]) =>
      FACTS.includes(key) &&
      !(key === 'approvedOn' && notice.approvals) &&
      !(key === 'basis' && notice.basisNamed),
  );
  const { window } = notice;
  return {
    ...(version ? {} : { regulation: 'text-not-held' }),
    ...blanks(Object.fromEntries(facts), blankIn(notice)),
    ...(window
      ? blanks({ 'window.from': window.from, 'window.until': window.until }, blankIn(notice))
      : {}),
  };
}

/** `prizePaid:not-in-notice;validUntil:text-not-held`, for a cell; empty for none. */
export function statesText(states: States): string {
  return Object.entries(states)
    .map(([field, state]) => `${field}:${state}`)
    .join(';');
}

/** The object as a file carries it: no key where nothing is to be said. */
export function statesKey(states: States): { states?: States } {
  return Object.keys(states).length > 0 ? { states } : {};
}
