import type { Jurisdiction, RegulationVersion } from '../../model/portal.ts';
import {
  NEXT_UNKNOWN,
  ROUND_DONE,
  STAGE_MARKS,
  nextPublicWords,
  nextStageWords,
} from '../../messages/records/city-summary.ts';
import { lastRoundWords, roundStandsWords } from '../../messages/records/city-answer.ts';
import type { CitationLink } from '../rules/citations.ts';
import type { JurisdictionPage } from '../city/jurisdiction-page.ts';
import { buildDay } from '../site/site.ts';
import type { ProcessStep } from '../rules/process.ts';
import { ruleLines } from '../rules/rule-lines.ts';
import type { CityRecords } from './city-records.ts';
import { isDecided, nextRoundYear } from './next-round.ts';
import { openWindowsIn } from './open-windows.ts';
import type { OpenWindow } from './open-windows.ts';
import type { LineStop } from './round-page.ts';

/** A stage of the city's process, with what the current round has published of it. */
export interface FollowedStep extends ProcessStep {
  stop: LineStop | null;
  /** Set at the one stage the round has come to. */
  mark: string | null;
  /** What is open of the stage on the build's day. */
  open: readonly OpenWindow[];
}

/** Something that comes next, with the articles that say so. */
export interface NextLine {
  text: string;
  cites: CitationLink[];
}

/** What a reader wants of a city at a glance. */
export interface CitySummary {
  open: readonly OpenWindow[];
  /** Where nothing is open: how far the last round is, and when the next is expected; empty without a round. */
  stands: string;
  next: NextLine[];
  process: FollowedStep[];
}

/** The city's state on the build's day. */
export function citySummary(
  jurisdiction: Jurisdiction,
  page: JurisdictionPage,
  records: CityRecords | null,
): CitySummary {
  const open = openWindowsIn(jurisdiction);
  const cycle = ruleLines(page.version)
    .filter(({ topic }) => topic === 'cycle')
    .map(({ sentence, cites }) => ({ text: sentence, cites }));
  return {
    open,
    stands: records ? standsWords(jurisdiction, page.version, records) : '',
    next: records ? nextLines(records.current.line, cycle, open) : cycle,
    process: followed(page, records, open),
  };
}

/** A round whose award is decided is the last one; any other stands where its newest paper was made public. */
export function standsWords(
  jurisdiction: Jurisdiction,
  version: RegulationVersion,
  records: CityRecords,
): string {
  const { label, line } = records.current;
  if (isDecided(records))
    return lastRoundWords(label, nextRoundYear(jurisdiction, version, records));
  const stage = line?.findLast(isPublished)?.name;
  return stage === undefined ? '' : roundStandsWords(label, stage);
}

/** What the text puts after the stage the round has come to: the next one, and the next to be made public. */
export function nextLines(
  line: readonly LineStop[] | null,
  cycle: NextLine[],
  open: readonly OpenWindow[],
): NextLine[] {
  if (line === null) return [{ text: NEXT_UNKNOWN, cites: [] }];
  const ahead = line.slice(stageReached(line, open).at + 1);
  const [step] = ahead;
  if (!step) return [{ text: ROUND_DONE, cites: [] }, ...cycle];
  const shown = ahead.find(({ state }) => state === 'awaited');
  const by = step.limits.find((limit) => limit.by !== null && limit.by >= buildDay())?.by ?? null;
  return [
    { text: nextStageWords(step.name, step.stateWords, by), cites: step.cites },
    ...(shown?.wanted ? [{ text: nextPublicWords(shown.wanted), cites: shown.cites }] : []),
  ];
}

/** The process with the round laid over it, where the round was made under the text the page speaks of. */
function followed(
  { process, facts }: JurisdictionPage,
  records: CityRecords | null,
  open: readonly OpenWindow[],
): FollowedStep[] {
  const line = records?.current.regulation?.id === facts.id ? (records.current.line ?? []) : [];
  const reached = stageReached(line, open);
  return process.map((step) => {
    const at = line.findIndex(({ id }) => id === step.id);
    const stop = line[at] ?? null;
    return stop && at === reached.at
      ? { ...step, stop, mark: markOf(stop, line, reached.open), open: reached.open }
      : { ...step, stop, mark: null, open: [] };
  });
}

/**
 * The newest stage that is public, with what is open of it. While a call is open the round has come to the
 * applications, which the text may set out as a stage of its own after the call; of it nothing is made public.
 */
function stageReached(line: readonly LineStop[], windows: readonly OpenWindow[]) {
  const last = line.findLastIndex(isPublished);
  const today = buildDay();
  const open = windows.filter(
    ({ href, clock: { from } }) =>
      (from ?? today) <= today && line[last]?.records.some((record) => record.href === href),
  );
  const applies = open.some(({ kind }) => kind === 'call') && line[last + 1]?.wanted === null;
  return { at: applies ? last + 1 : last, open };
}

function markOf(stop: LineStop, line: readonly LineStop[], open: readonly OpenWindow[]): string {
  if (open.length > 0) return STAGE_MARKS.open;
  return stop === line.at(-1) ? STAGE_MARKS.done : STAGE_MARKS.last;
}

function isPublished({ state }: LineStop): boolean {
  return state === 'published';
}
