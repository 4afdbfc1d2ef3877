import type { PlacedRecord } from '../../content/portal-records.ts';
import type { RegulationVersion } from '../../model/portal.ts';
import type { CountedWindow } from '../../law/calendar/count-window.ts';
import { judgeWindow } from '../../law/calendar/judge-window.ts';
import type { JudgedWindow } from '../../law/calendar/judge-window.ts';
import { lastMoment } from '../../law/calendar/last-moment.ts';
import { revisionOf } from '../../law/records/revision-state.ts';
import { legalWindow } from '../../law/rules/legal-window.ts';
import { ruleSetOf } from '../../law/rules/ruleset.ts';
import type { PublishedList } from '../../model/record.ts';
import type { CallNotice } from '../../schemas/records/call-notice.ts';
import type { PrintedWindow } from '../../schemas/records/record-base.ts';
import type { PublicationStage } from '../../schemas/rules/procedure-rules.ts';
import { PUBLICATION_STAGE_NAMES } from '../../messages/records/stages.ts';
import { applicationWords, lastMomentWords } from '../../messages/days/windows.ts';
import { CALL_DETAILS } from '../../messages/records/record-details.ts';
import { citationLinks } from '../rules/citations.ts';
import type { CitationLink } from '../rules/citations.ts';
import { siteCalendar } from '../site/calendar.ts';
import type { RuleLine } from '../rules/rule-lines.ts';
import { channelDetails } from './channel.ts';
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

/** The window of a list, held against the rules for the tiers its rows are of. */
export function listWindow(
  version: RegulationVersion | undefined,
  { stage, entries }: Pick<PublishedList, 'stage' | 'entries'>,
  window: PrintedWindow,
): WindowView {
  return stageView(version, stage, PUBLICATION_STAGE_NAMES[stage], window, entries);
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
      const list = revisionOf(record, number).data;
      return list.window ? [listWindow(version, list, list.window)] : [];
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
      ...channelDetails(handIn),
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

function stageView(
  version: RegulationVersion | undefined,
  stage: PublicationStage,
  name: string,
  window: PrintedWindow,
  rows: PublishedList['entries'] = [],
): WindowView {
  return {
    ...view(name, window),
    required: rulesWanted(version, (law) => law.windowRules(stage, law.tiersOf(rows))),
    strip: stripOf(version, stage, window, rows),
  };
}

function stripOf(
  version: RegulationVersion | undefined,
  stage: PublicationStage,
  { from, until }: PrintedWindow,
  rows: PublishedList['entries'],
): WindowView['strip'] {
  if (!version || from === null) return null;
  const law = ruleSetOf(version.rules);
  const [city = ''] = version.id.split('/');
  const calendar = siteCalendar(city);
  const { rule, window } = legalWindow(law, stage, from, calendar, law.tiersOf(rows));
  if (!rule?.length || !window) return null;
  return {
    window: until ? judgeWindow(from, until, rule.length, calendar) : window,
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
