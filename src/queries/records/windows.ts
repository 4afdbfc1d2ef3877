import type { RegulationVersion } from '../../content-store/portal.ts';
import { countWindow } from '../../domain/calendar/count-window.ts';
import type { CountedWindow } from '../../domain/calendar/count-window.ts';
import { judgeWindow } from '../../domain/calendar/judge-window.ts';
import type { JudgedWindow } from '../../domain/calendar/judge-window.ts';
import { officialCalendar } from '../../domain/calendar/working-days.ts';
import type { CallNotice } from '../../schemas/records/call-notice.ts';
import type { Channel, PrintedWindow } from '../../schemas/records/record-base.ts';
import type { PublicationStage } from '../../schemas/rules/procedure-rules.ts';
import { PUBLICATION_STAGE_NAMES } from '../../wording/stages.ts';
import { citationLinks } from '../citations.ts';
import type { CitationLink } from '../citations.ts';
import { portal } from '../portal.ts';
import type { RuleLine } from '../rule-lines.ts';
import { fact } from './fact.ts';
import type { Fact } from './fact.ts';
import { rulesWanted } from './record-version.ts';

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
  handIn: Fact[];
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
export function callWindows(
  version: RegulationVersion | undefined,
  { publicity, applications }: CallNotice,
): WindowView[] {
  return [
    ...applications.map(({ level, window, handIn, closes }) => ({
      ...view(`申报（${level}）`, window),
      handIn: [...channelFacts(handIn), ...(closes ? [fact('收件截止', closes)] : [])],
    })),
    ...(publicity ? [stageView(version, 'call-notice', '通知公开', publicity)] : []),
  ];
}

/** An office and how to reach it; only what the notice states. */
export function channelFacts(channel: Channel): Fact[] {
  return CHANNEL_NAMES.flatMap(([key, name]) => {
    const text = channel[key];
    return text === undefined ? [] : [fact(name, text)];
  });
}

export const CHANNEL_NAMES = [
  ['office', '受理机构'],
  ['address', '地址'],
  ['postcode', '邮编'],
  ['phone', '电话'],
  ['fax', '传真'],
  ['email', '邮箱'],
  ['inTime', '怎样算按时'],
] as const;

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
  const calendar = officialCalendar(portal().calendars);
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
  };
}
