import type { PlacedRecord } from '../../content/portal-records.ts';
import type { RegulationVersion } from '../../model/portal.ts';
import type { CountedWindow } from '../../law/calendar/count-window.ts';
import { judgeWindow } from '../../law/calendar/judge-window.ts';
import type { JudgedWindow } from '../../law/calendar/judge-window.ts';
import { callInForce, isOff, listInForce, movedWindow } from '../../law/records/follow-ups.ts';
import { revisionOf } from '../../law/records/revision-state.ts';
import { legalWindow } from '../../law/rules/legal-window.ts';
import { ruleSetOf } from '../../law/rules/ruleset.ts';
import { current } from '../../model/record.ts';
import type { PublishedList } from '../../model/record.ts';
import type { CallNotice } from '../../schemas/records/call-notice.ts';
import type { PrintedWindow } from '../../schemas/records/record-base.ts';
import type { PublicationStage } from '../../schemas/rules/procedure-rules.ts';
import { PUBLICATION_STAGE_NAMES } from '../../messages/records/stages.ts';
import { applicationWords, lastMomentWords } from '../../messages/days/windows.ts';
import { fullDayWords } from '../../messages/days/days.ts';
import { movedNote } from '../../messages/records/follow-ups.ts';
import { DAY_NOT_STATED } from '../../messages/site/blanks.ts';
import { CALL_DETAILS } from '../../messages/records/record-details.ts';
import { citationLinks } from '../rules/citations.ts';
import type { CitationLink } from '../rules/citations.ts';
import { siteCalendar } from '../site/calendar.ts';
import type { RuleLine } from '../rules/rule-lines.ts';
import { channelDetails } from './channel.ts';
import { detail } from './detail.ts';
import type { Detail } from './detail.ts';
import { bareTitle } from './record-link.ts';
import { rulesWanted } from './record-version.ts';
import { tombstoneOf } from './revision-links.ts';
import { applicationWindow, shownWindow } from './shown-window.ts';
import type { ShownWindow } from './shown-window.ts';

/** A span of days a record prints, and what the text wants of it. */
export interface WindowView extends ShownWindow {
  name: string;
  required: RuleLine[];
  /** Its days against the length the text sets, or counted by the printed one; null where neither can be. */
  strip: { window: CountedWindow | JudgedWindow; cites: CitationLink[] } | null;
  /** Where papers are handed in, for an application window, and the last moment that no strip says. */
  handIn: Detail[];
  /** Whether papers or objections must be in by its end; a call's own days on the board are nobody's deadline. */
  deadline: boolean;
}

/** The window of a list, held against the rules for the tiers its rows are of. */
export function listWindow(
  version: RegulationVersion | undefined,
  city: string,
  { stage, entries, publishedOn }: PublishedList,
  window: PrintedWindow,
): WindowView {
  const shown = shownWindow(window, publishedOn, city);
  return stageView(version, stage, PUBLICATION_STAGE_NAMES[stage], shown, entries);
}

/** The windows of a call: of the notice itself, where it states one, and of the applications at each level. */
function callWindows(
  version: RegulationVersion | undefined,
  city: string,
  { publicity, applications, publishedOn }: CallNotice,
): WindowView[] {
  const shown = (window: PrintedWindow) => shownWindow(window, publishedOn, city);
  return [
    ...applications.map((application) =>
      applicationView(application, shown(applicationWindow(application))),
    ),
    ...(publicity
      ? [
          {
            ...stageView(version, 'call-notice', CALL_DETAILS.publicity, shown(publicity)),
            deadline: false,
          },
        ]
      : []),
  ];
}

/** The periods a record's revision prints: those a list is open to objections, or a call to applications. */
export function recordWindows(placed: PlacedRecord, number: number): WindowView[] {
  const { record, round, version } = placed;
  const newest = number === record.revisions.length;
  if (tombstoneOf(record, number)) return [];
  switch (record.kind) {
    case 'winners':
    case 'follow-up':
    case 'revocation':
      return [];
    case 'call-notice': {
      const printed = revisionOf(record, number).data;
      const call = newest ? callInForce(round, record) : printed;
      return callWindows(version, record.jurisdiction, call).map((view, index) =>
        afterFollowUps(placed, view, newest ? printed.applications[index] : undefined),
      );
    }
    default: {
      const list = revisionOf(record, number).data;
      const window = newest ? listInForce(round, record).window : list.window;
      return window && list.window
        ? [
            afterFollowUps(
              placed,
              listWindow(version, record.jurisdiction, list, window),
              newest ? { window: list.window } : undefined,
            ),
          ]
        : [];
    }
  }
}

/** A window with what later notices did to it: nobody must keep that of a notice that was cancelled. */
function afterFollowUps(
  { round, record }: PlacedRecord,
  view: WindowView,
  printed: { window: PrintedWindow; level?: string; closes?: string | undefined } | undefined,
): WindowView {
  if (!printed) return view;
  if (isOff(round, record)) return { ...view, deadline: false };
  const moved = movedWindow(round, record, printed.window, printed.level);
  if (!moved) return view;
  const { until, closes = '' } = printed.window;
  const before = until === null ? DAY_NOT_STATED : fullDayWords(until) + (printed.closes ?? closes);
  return {
    ...view,
    notes: [...view.notes, movedNote(before, bareTitle(current(moved.by).title))],
  };
}

function applicationView(
  { level, handIn }: CallNotice['applications'][number],
  shown: ShownWindow,
): WindowView {
  return {
    ...view(applicationWords(level), shown),
    handIn: [...channelDetails(handIn), ...lastDetail(shown)],
  };
}

function stageView(
  version: RegulationVersion | undefined,
  stage: PublicationStage,
  name: string,
  shown: ShownWindow,
  rows: PublishedList['entries'] = [],
): WindowView {
  const strip = stripOf(version, stage, shown, rows);
  return {
    ...view(name, shown),
    required: rulesWanted(version, (law) => law.windowRules(stage, law.tiersOf(rows))),
    strip,
    handIn: strip ? [] : lastDetail(shown),
  };
}

function lastDetail({ last }: ShownWindow): Detail[] {
  return last ? [detail(CALL_DETAILS.lastMoment, lastMomentWords(last))] : [];
}

function stripOf(
  version: RegulationVersion | undefined,
  stage: PublicationStage,
  { from, until, counted }: ShownWindow,
  rows: PublishedList['entries'],
): WindowView['strip'] {
  const printed = counted && { window: counted, cites: [] };
  if (!version || from === null) return printed;
  const law = ruleSetOf(version.rules);
  const [city = ''] = version.id.split('/');
  const calendar = siteCalendar(city);
  const { rule, window } = legalWindow(law, stage, from, calendar, law.tiersOf(rows));
  if (!rule?.length || !window) return printed;
  return {
    window: until ? judgeWindow(from, until, rule.length, calendar) : (counted ?? window),
    cites: citationLinks(version, rule.cites),
  };
}

function view(name: string, shown: ShownWindow): WindowView {
  return { ...shown, name, required: [], strip: null, handIn: [], deadline: true };
}
