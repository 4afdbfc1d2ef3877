import type { PlacedRound } from '../../content/portal-records.ts';
import { countWindow } from '../../law/calendar/count-window.ts';
import { isList } from '../../model/record.ts';
import type { AnyRecord, Round } from '../../model/record.ts';
import { recordsOf } from '../../law/records/round-records.ts';
import { callInForce, listInForce } from '../../law/records/follow-ups.ts';
import { roundLine } from '../../law/records/round-line.ts';
import type { LineStage, LineState } from '../../law/records/round-line.ts';
import type { AwardTier, RuleOf } from '../../schemas/rules/rules-file.ts';
import { lengthWords } from '../../messages/days/lengths.ts';
import { windowLengths } from '../../messages/rules/window-lengths.ts';
import { PUBLICATION_STAGE_NAMES } from '../../messages/records/stages.ts';
import { LINE_EXPLAINED, LINE_STATES, limitWords } from '../../messages/records/round-line.ts';
import { RECORD_NAMES, heldInPartWords } from '../../messages/records/records.ts';
import { unsaidWords } from '../../messages/site/states.ts';
import { funnelOf, roundAnswer } from '../answers/round-answer.ts';
import type { FunnelStep } from '../answers/round-answer.ts';
import type { AnswerPart } from '../answers/answer.ts';
import { kitHref, roundKit } from '../objection/kit-texts.ts';
import { roundCheckHref } from '../self-check/round-check.ts';
import type { Unsaid } from '../rules/unsaid.ts';
import { absenceRemark, absenceUnsaid, absentNotices } from './absent.ts';
import type { AbsentNotice } from './absent.ts';
import { citationLinks } from '../rules/citations.ts';
import type { CitationLink } from '../rules/citations.ts';
import { siteCalendar } from '../site/calendar.ts';
import { recordLink } from '../records/record-link.ts';
import type { RecordLink } from '../records/record-link.ts';
import { shownWindow } from '../records/shown-window.ts';
import type { ShownWindow } from '../records/shown-window.ts';
import { breachesOf } from './breaches.ts';
import type { Breach } from './breaches.ts';
import { versionDetails } from '../regulation/version-details.ts';
import type { VersionDetails } from '../regulation/version-details.ts';

/** A record on the line, with the window it opened. */
export interface LineRecord extends RecordLink {
  window: ShownWindow | null;
}

/** One stage of a round as its line shows it. */
export interface LineStop {
  id: string;
  name: string;
  actor: string | null;
  cites: CitationLink[];
  state: LineState;
  stateWords: string;
  /** Why its notice is not here, where that is to be said. */
  unsaid: Unsaid | null;
  remark: string | null;
  /** What the text wants published here, with its length where it sets one. */
  wanted: string | null;
  records: LineRecord[];
  /** Limits on this stage's work, with the last day where it can be counted. */
  limits: { words: string; by: string | null; cites: CitationLink[] }[];
}

export interface RoundPage {
  regulation: VersionDetails | null;
  /** Null where the text the round was made under is not held. */
  line: LineStop[] | null;
  answer: AnswerPart[];
  funnel: FunnelStep[];
  documents: LineRecord[];
  /** Those that stand at no stage of the line. */
  others: LineRecord[];
  /** Notices the editor says something of, where no line has a place for them. */
  absent: AbsentNotice[];
  /** What is held, where that is only a part. */
  heldInPart: string | null;
  /** Duties its records did not keep. */
  breaches: Breach[];
  /** The self-check by the text it was made under; why there is none. */
  selfCheck: { href: string } | { unsaid: string };
  /** The form for objections by that text. */
  objection: string;
}

/** The page model of a round, as of the build's day. */
export function roundPage(placed: PlacedRound): RoundPage {
  const { jurisdiction, round, version } = placed;
  const check = roundCheckHref(placed);
  const line = version
    ? roundLine(version.rules, round).map((stage) =>
        stop(stage, round, version.rules.tiers, (cites) => citationLinks(version, cites)),
      )
    : null;
  const atStage = new Set(line?.flatMap(({ records }) => records.map(({ href }) => href)));
  const documents = recordsOf(round)
    .map((record) => lineRecord(round, record))
    .sort((a, b) => ((a.changedOn ?? '9999') < (b.changedOn ?? '9999') ? -1 : 1));
  return {
    regulation: version ? versionDetails(jurisdiction, version) : null,
    line,
    answer: roundAnswer(placed),
    funnel: funnelOf(placed),
    absent: version || round.about.heldInPart ? [] : absentNotices(round),
    heldInPart: round.about.heldInPart
      ? heldInPartWords([...new Set(documents.map(({ name }) => name))])
      : null,
    breaches: breachesOf(placed),
    selfCheck:
      check === null
        ? { unsaid: unsaidWords({ state: version ? 'not-entered' : 'text-not-held' }) }
        : { href: check },
    objection: kitHref(jurisdiction, roundKit(jurisdiction, round)),
    documents,
    others: documents.filter(({ href }) => !atStage.has(href)),
  };
}

function stop(
  stage: LineStage,
  round: Round,
  tiers: readonly AwardTier[],
  links: (cites: LineStage['cites']) => CitationLink[],
): LineStop {
  const { id, name, actor, cites, note, state, absence, publishes, windows, records, limits } =
    stage;
  const lengths = windowLengths(windows, tiers);
  const unsaid = absence && absenceUnsaid(absence);
  const what =
    publishes === null
      ? null
      : publishes === 'winners'
        ? RECORD_NAMES.winners
        : PUBLICATION_STAGE_NAMES[publishes];
  return {
    id,
    name,
    actor,
    cites: links(cites),
    state,
    stateWords: unsaid?.text ?? LINE_STATES[state],
    unsaid,
    remark: (absence && absenceRemark(absence)) ?? LINE_EXPLAINED[state] ?? note ?? null,
    wanted: what && [what, ...(lengths === null ? [] : [lengths])].join('，'),
    records: records.map((record) => lineRecord(round, record)),
    limits: limits.map((limit) => ({
      words: limitWords(limit.task, lengthWords(limit.length), limit.from),
      by: dueBy(limit, round),
      cites: links(limit.cites),
    })),
  };
}

function lineRecord(round: Round, record: AnyRecord): LineRecord {
  const list = isList(record) ? listInForce(round, record) : null;
  const window = list?.window
    ? shownWindow(list.window, list.publishedOn, record.jurisdiction)
    : null;
  return { ...recordLink(record), window };
}

/** A limit that runs from receipt of the papers ends, at the latest, counted from the last day to hand them in. */
function dueBy({ from, length }: RuleOf<'time-limit'>, round: Round): string | null {
  const { callNotice, jurisdiction } = round;
  if (from !== '收到申报材料' || !callNotice) return null;
  const last = callInForce(round, callNotice)
    .applications.flatMap(({ window }) => window.until ?? [])
    .sort()
    .at(-1);
  if (last === undefined) return null;
  return countWindow(last, length, siteCalendar(jurisdiction)).until;
}
