import type { PublicationStage } from '../../schemas/rules/procedure-rules.ts';
import type { ProcessStage, RuleOf, RulesFile } from '../../schemas/rules/rules-file.ts';
import type { Citation } from '../../schemas/text.ts';
import { ruleSetOf } from '../rules/ruleset.ts';
import type { RuleSet } from '../rules/ruleset.ts';
import { awardedNobody } from './awarded-nobody.ts';
import { absenceOf, saidOfMissing } from './missing-notice.ts';
import type { Absence } from './missing-notice.ts';
import { isWithdrawn } from './withdrawn.ts';
import { KINDS, kindRow } from '../../model/record-kinds.ts';
import type { RecordKind } from '../../model/record-kinds.ts';
import type { NoticeKind } from '../../model/stages.ts';
import type { AnyRecord, Round } from '../../model/record.ts';

/**
 * How far a stage is. `published`: a record stands; `awaited`: the text wants it public and nothing later is
 * public yet; `not-published`: something later is already public; `own-notice`: the applicant publishes it among
 * its own people; `vacant`: every award stayed vacant, so there was no winner to propose; `not-required`: the text
 * wants nothing published here.
 */
export type LineState =
  'published' | 'awaited' | 'not-published' | 'own-notice' | 'vacant' | 'not-required';

/** One stage of a round with what has been published of it. */
export interface LineStage {
  id: string;
  name: string;
  actor: string | null;
  cites: readonly Citation[];
  note: string | undefined;
  /** What the text wants published here; null where it wants nothing. */
  publishes: PublicationStage | 'winners' | null;
  state: LineState;
  /** What is known of the notice that is not there; of one still to come, only what the editor says. */
  absence: Absence | null;
  records: AnyRecord[];
  /** The windows the text asks for here; more than one only where it tells tiers apart. */
  windows: RuleOf<'window'>[];
  /** Limits the text sets for this stage's work. */
  limits: RuleOf<'time-limit'>[];
}

/** The round's stages in the order of its regulation, each with its records. */
export function roundLine(rules: RulesFile, round: Round): LineStage[] {
  const records = standingRecords(round);
  const law = ruleSetOf(rules);
  const stages = rules.process.map((stage, index) => ({
    stage,
    publishes: wanted(law, stage, index === rules.process.length - 1),
  }));
  const placed = records.map((record) => ({ record, at: stageOf(record.kind, rules.process) }));
  const lastPublic = Math.max(-1, ...placed.map(({ at }) => at));
  return stages.map(({ stage, publishes }, index) => {
    const here = placed.filter(({ at }) => at === index).map(({ record }) => record);
    const state = stateOf(publishes, here.length > 0, index < lastPublic, awardedNobody(round));
    return {
      id: stage.id,
      name: stage.name,
      actor: stage.actor,
      cites: stage.cites,
      note: stage.note,
      publishes,
      state,
      absence: publishes && state !== 'published' ? missing(round, publishes, state) : null,
      records: here,
      windows: publishes === null || publishes === 'winners' ? [] : law.windows(publishes),
      limits: law.of('time-limit').filter(({ cites }) => shareArticle(cites, stage.cites)),
    };
  });
}

/** The records of a round that stand, in the order of their stages. */
function standingRecords({ callNotice, lists, winners }: Round): AnyRecord[] {
  const records: (AnyRecord | null)[] = [callNotice, ...lists, winners];
  return records
    .filter((record) => record !== null)
    .filter((record) => !isWithdrawn(record))
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

/** The decision must be made public only where the text says so (L18, Z14). */
function wanted(law: RuleSet, stage: ProcessStage, last: boolean): LineStage['publishes'] {
  if (stage.publishes) return stage.publishes;
  return last && law.decisionIsPublic() ? 'winners' : null;
}

/** Where a record stands on the line: a list the text does not ask for stands with the work it shows. */
function stageOf(kind: RecordKind, process: readonly ProcessStage[]): number {
  const last = process.length - 1;
  const asked = process.findIndex((stage) => stage.publishes === kind);
  if (asked >= 0) return asked;
  const near = kindRow(kind).madeAt.map((id) =>
    process.findIndex((stage) => stage.id.startsWith(id)),
  );
  return near.find((index) => index >= 0) ?? (kind === 'winners' ? last : before(kind, process));
}

/** Where no stage is known to bring a notice forth: with the last one before it, else at the beginning. */
function before(kind: RecordKind, process: readonly ProcessStage[]): number {
  const order = KINDS.indexOf(kind);
  const passed = process.flatMap(({ publishes }, index) =>
    publishes && KINDS.indexOf(publishes) < order ? [index] : [],
  );
  return passed.at(-1) ?? 0;
}

function missing(round: Round, notice: NoticeKind, state: LineState): Absence | null {
  return state === 'not-published' ? absenceOf(round, notice) : saidOfMissing(round.about, notice);
}

function stateOf(
  publishes: LineStage['publishes'],
  present: boolean,
  passed: boolean,
  nobody: boolean,
): LineState {
  if (present) return 'published';
  if (publishes === null) return 'not-required';
  if (publishes === 'internal-notice') return 'own-notice';
  if (publishes === 'proposed-winners' && nobody) return 'vacant';
  return passed ? 'not-published' : 'awaited';
}

function shareArticle(some: readonly Citation[], others: readonly Citation[]): boolean {
  const article = ({ at }: Citation) => at.split('.')[0];
  return some.some((one) => others.some((other) => article(one) === article(other)));
}
