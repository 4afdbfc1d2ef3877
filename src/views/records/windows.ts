import type { PlacedRecord } from '../../content/portal-records.ts';
import type { RegulationVersion } from '../../model/portal.ts';
import { countWindow } from '../../law/calendar/count-window.ts';
import type { CountedWindow } from '../../law/calendar/count-window.ts';
import { judgeWindow } from '../../law/calendar/judge-window.ts';
import type { JudgedWindow } from '../../law/calendar/judge-window.ts';
import { lastMoment } from '../../law/calendar/last-moment.ts';
import { revisionOf } from '../../law/records/revision-state.ts';
import type { CallNotice } from '../../schemas/records/call-notice.ts';
import type { Channel, PrintedWindow } from '../../schemas/records/record-base.ts';
import type { PublicationStage } from '../../schemas/rules/procedure-rules.ts';
import { PUBLICATION_STAGE_NAMES } from '../../messages/records/stages.ts';
import { applicationWords, lastMomentWords } from '../../messages/days/windows.ts';
import { CALL_DETAILS, CHANNEL_NAMES } from '../../messages/records/record-details.ts';
import { citationLinks } from '../rules/citations.ts';
import type { CitationLink } from '../rules/citations.ts';
import { siteCalendar } from '../site/calendar.ts';
import type { RuleLine } from '../rules/rule-lines.ts';
import { detail } from './detail.ts';
import type { Detail } from './detail.ts';
import { rulesWanted } from './record-version.ts';
import { tombstoneOf } from './revision-links.ts';

/** A span of days a record prints, and what the text wants of it. */
export interface WindowView {
  name: string;
  from: string | null;
  until: string | null;
  statedLength: string | null;
  required: RuleLine[];
  /** Its days against the length the text sets; null where either is missing. */
  strip: { window: CountedWindow | JudgedWindow; cites: CitationLink[] } | null;
  /** Where papers are handed in, for an application window. */
  handIn: Detail[];
  /** Whether papers or objections must be in by its end; a call's own days on the board are nobody's deadline. */
  deadline: boolean;
  /** Closing time of the office on the last day, `HH:MM`; null where it is not stated so. */
  closesAt: string | null;
}

/** The window of a list. */
export function listWindow(
  version: RegulationVersion | undefined,
  stage: PublicationStage,
  window: PrintedWindow,
): WindowView {
  return stageView(version, stage, PUBLICATION_STAGE_NAMES[stage], window);
}

/** The windows of a call: of the notice itself, where it states one, and of the applications at each level. */
function callWindows(
  version: RegulationVersion | undefined,
  { publicity, applications }: CallNotice,
): WindowView[] {
  return [
    ...applications.map((application) => applicationView(application)),
    ...(publicity
      ? [
          {
            ...stageView(version, 'call-notice', CALL_DETAILS.publicity, publicity),
            deadline: false,
          },
        ]
      : []),
  ];
}

/** The periods a record's revision prints: those a list is open to objections, or a call to applications. */
export function recordWindows(placed: PlacedRecord, number: number): WindowView[] {
  const { record } = placed;
  if (tombstoneOf(record, number)) return [];
  const { version } = placed;
  switch (record.kind) {
    case 'winners':
    case 'revocation':
      return [];
    case 'call-notice':
      return callWindows(version, revisionOf(record, number).data);
    default: {
      const { stage, window } = revisionOf(record, number).data;
      return window ? [listWindow(version, stage, window)] : [];
    }
  }
}

function applicationView({
  level,
  window,
  handIn,
  closes,
}: CallNotice['applications'][number]): WindowView {
  const closesAt = closes !== undefined && /^\d\d:\d\d$/.test(closes) ? closes : null;
  const { until } = window;
  return {
    ...view(applicationWords(level), window),
    closesAt,
    handIn: [
      ...channelFacts(handIn),
      ...(closes !== undefined && closesAt === null ? [detail(CALL_DETAILS.closes, closes)] : []),
      ...(until === null
        ? []
        : [
            detail(
              CALL_DETAILS.lastMoment,
              lastMomentWords(
                lastMoment(until),
                closesAt === null ? null : lastMoment(until, closesAt),
              ),
            ),
          ]),
    ],
  };
}

/** An office and how to reach it; only what the notice states. */
function channelFacts(channel: Channel): Detail[] {
  return CHANNEL_NAMES.flatMap(([key, name]) => {
    const text = channel[key];
    return text === undefined ? [] : [detail(name, text)];
  });
}

function stageView(
  version: RegulationVersion | undefined,
  stage: PublicationStage,
  name: string,
  window: PrintedWindow,
): WindowView {
  return {
    ...view(name, window),
    required: rulesWanted(version, (rule) => rule.kind === 'window' && rule.stage === stage),
    strip: stripOf(version, stage, window),
  };
}

function stripOf(
  version: RegulationVersion | undefined,
  stage: PublicationStage,
  { from, until }: PrintedWindow,
): WindowView['strip'] {
  const rule = version?.rules.rules.find((each) => each.kind === 'window' && each.stage === stage);
  if (!version || rule?.kind !== 'window' || !rule.length || from === null) return null;
  const calendar = siteCalendar();
  return {
    window: until
      ? judgeWindow(from, until, rule.length, calendar)
      : countWindow(from, rule.length, calendar),
    cites: citationLinks(version, rule.cites),
  };
}

function view(name: string, { from, until, statedLength }: PrintedWindow): WindowView {
  return {
    name,
    from,
    until,
    statedLength: statedLength ?? null,
    required: [],
    strip: null,
    handIn: [],
    deadline: true,
    closesAt: null,
  };
}
