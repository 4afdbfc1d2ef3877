import type { PlacedRound } from '../../content/portal-records.ts';
import { isWithdrawn } from '../../law/records/withdrawn.ts';
import { current, isList, latest } from '../../model/record.ts';
import type { RecordKind } from '../../model/record-kinds.ts';
import type { AnyRecord, Round } from '../../model/record.ts';
import {
  NAMES_WITHOUT_WINDOW,
  RECORD_NAMES,
  SAMPLE_MARK,
  SAMPLE_SUFFIX,
  partWords,
} from '../../messages/records/records.ts';
import { FOLLOW_UP_NAMES } from '../../messages/records/follow-ups.ts';
import { href } from '../site/site.ts';

/** A record as a list of links names it. */
export interface RecordLink {
  href: string;
  kind: RecordKind;
  name: string;
  title: string;
  sample: boolean;
  withdrawn: boolean;
  publishedOn: string | null;
  /** Day of its newest state: the last revision's, else that of publication. */
  changedOn: string | null;
  revised: boolean;
}

/** The link to a record's newest revision. */
export function recordLink(record: AnyRecord): RecordLink {
  const { title, publishedOn, revision } = current<Common>(record);
  return {
    href: recordHref(record),
    kind: record.kind,
    name: recordName(record),
    title: bareTitle(title),
    sample: record.sample,
    withdrawn: isWithdrawn(record),
    publishedOn,
    changedOn: revision?.on ?? publishedOn,
    revised: latest<Common>(record).number > 1,
  };
}

type Common = {
  title: string;
  publishedOn: string | null;
  revision?: { on: string } | undefined;
};

/** Address of a record, or of one of its older revisions. */
export function recordHref(record: AnyRecord, revision?: number): string {
  return href(`${record.id}/${revision === undefined ? '' : `r${revision}/`}`);
}

/** What a record is called: a list without a window is a list, not a 公示. */
export function recordName(record: AnyRecord): string {
  if (record.kind === 'follow-up') return FOLLOW_UP_NAMES[current(record).does];
  if (!isList(record)) return RECORD_NAMES[record.kind];
  const { window, part } = current(record);
  const name = (window === null && NAMES_WITHOUT_WINDOW[record.kind]) || RECORD_NAMES[record.kind];
  return part === undefined ? name : partWords(name, part);
}

/** A title without the mark of a sample, which pages set apart from it. */
export function bareTitle(title: string): string {
  return title.startsWith(SAMPLE_MARK) ? title.slice(SAMPLE_MARK.length) : title;
}

/** A round's label without the sign of a sample, for places that carry the mark themselves. */
export function bareLabel({ about }: Pick<Round, 'about'>): string {
  return about.label.replace(SAMPLE_SUFFIX, '');
}

/** Address of a round. */
export function roundHref({ round }: Pick<PlacedRound, 'round'>): string {
  return href(`${round.jurisdiction}/rounds/${round.slug}/`);
}
