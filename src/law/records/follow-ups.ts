import { current } from '../../model/record.ts';
import type {
  AnyRecord,
  CallNoticeRecord,
  FollowUpRecord,
  ListRecord,
  PublishedList,
  Round,
} from '../../model/record.ts';
import type { FollowUpDoes } from '../../model/stages.ts';
import type { CallNotice } from '../../schemas/records/call-notice.ts';
import type { PrintedWindow } from '../../schemas/records/record-base.ts';
import { isWithdrawn } from './withdrawn.ts';

/** What a record of a round is called within it: `call-notice`, `publicity-opinion--batch-2`. */
export function stemOf({ id }: Pick<AnyRecord, 'id'>): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

/** The standing notices about a record, the oldest first. */
export function followUpsOf(
  { followUps }: Round,
  record: AnyRecord,
  does?: FollowUpDoes,
): FollowUpRecord[] {
  return followUps
    .filter((each) => !isWithdrawn(each) && current(each).follows.record === stemOf(record))
    .filter((each) => does === undefined || current(each).does === does)
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
}

/** Whether a record holds no more: taken back, or cancelled by another notice. */
export function isOff(round: Round, record: AnyRecord): boolean {
  return isWithdrawn(record) || followUpsOf(round, record, 'cancellation').length > 0;
}

/** A notice that moved a window, and the window as it is since. */
export interface Moved {
  by: FollowUpRecord;
  window: PrintedWindow;
}

/** What the newest extension made of a window of a record; null where none speaks of it. */
export function movedWindow(
  round: Round,
  record: AnyRecord,
  window: PrintedWindow,
  level?: string,
): Moved | null {
  const moved = followUpsOf(round, record, 'extension').flatMap((by) =>
    (current(by).moves ?? [])
      .filter((move) => move.level === undefined || move.level === level)
      .map((move) => ({
        by,
        window: {
          ...(window.opens === undefined ? {} : { opens: window.opens }),
          ...move.window,
          from: move.window.from ?? window.from,
        },
      })),
  );
  return moved.at(-1) ?? null;
}

/** A call as it stands today: its windows where later notices moved them. */
export function callInForce(round: Round, record: CallNoticeRecord): CallNotice {
  const { applications, ...rest } = current(record);
  return {
    ...rest,
    applications: applications.map((application) => {
      const moved = movedWindow(round, record, application.window, application.level);
      const { level, handIn } = application;
      return moved ? { level, handIn, window: moved.window } : application;
    }),
  };
}

/** A list as it stands today: its window where it was moved, and the outcomes that another notice told. */
export function listInForce(round: Round, record: ListRecord): PublishedList {
  const list = current(record);
  const told = followUpsOf(round, record).flatMap((each) => current(each).objections ?? []);
  const objections = list.objections ?? told.at(-1);
  return {
    ...list,
    window: (list.window && movedWindow(round, record, list.window)?.window) ?? list.window,
    ...(objections ? { objections } : {}),
  };
}

/** A round whose lists carry the outcomes that another notice told of them. */
export function withTold(round: Round): Round {
  return { ...round, lists: round.lists.map((list) => told(round, list)) };
}

function told(round: Round, list: ListRecord): ListRecord {
  const { objections } = listInForce(round, list);
  if (!objections || current(list).objections) return list;
  return {
    ...list,
    revisions: list.revisions.map((revision, index) =>
      index === list.revisions.length - 1
        ? { ...revision, data: { ...revision.data, objections } }
        : revision,
    ),
  };
}

function dayOf(record: FollowUpRecord): string {
  const { publishedOn, signedOn } = current(record);
  return publishedOn ?? signedOn ?? '';
}
