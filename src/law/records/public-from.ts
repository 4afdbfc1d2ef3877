import { beginningOf } from '../calendar/moment.ts';
import type { Moment } from '../calendar/moment.ts';
import { happenedIn } from './happened.ts';
import type { Telling } from './happened.ts';

/** What a revision says of when it was made public. */
export interface Dated extends Telling {
  publishedOn: string | null;
  publishedAt?: string | undefined;
  revision?: { on: string; at?: string | undefined } | undefined;
}

/**
 * The moment a revision becomes public: that of its publication, or of its revision where that is later. One that
 * states neither was not public before the last of what it tells had happened. Null where nothing is stated.
 */
export function publicFrom(data: Dated): Moment | null {
  const { publishedOn, publishedAt, revision } = data;
  const stated = [publishedAt ?? publishedOn, revision && (revision.at ?? revision.on)];
  return lastOf(stated) ?? lastOf(happenedIn(data).map(({ on }) => on));
}

function lastOf(written: readonly (string | null | undefined)[]): Moment | null {
  const moments = written.flatMap((each) => (each ? [beginningOf(each)] : []));
  return moments.sort().at(-1) ?? null;
}

/** The same of a text: its publication, else the day it was signed. */
export function textPublicFrom(about: {
  publishedOn?: string | undefined;
  publishedAt?: string | undefined;
  signedOn: { on: string | null } | null;
}): Moment | null {
  return lastOf([about.publishedAt ?? about.publishedOn ?? about.signedOn?.on]);
}
