import type { PlacedRound } from '../../content/portal-records.ts';
import { recordsOf } from '../../law/records/round-records.ts';
import { stemOf } from '../../law/records/follow-ups.ts';
import { naturalDay } from '../../messages/days/natural-days.ts';
import { STOPS } from '../../messages/records/answers.ts';
import {
  FOLLOW_UP_VERBS,
  NOT_HELD_ORIGINAL,
  movedWords,
  originalWords,
  outcomeCountWords,
} from '../../messages/records/follow-ups.ts';
import { current } from '../../model/record.ts';
import type { FollowUp } from '../../schemas/records/follow-up.ts';
import type { Objections } from '../../schemas/records/lists.ts';
import { bareTitle, recordHref } from '../records/record-link.ts';
import { buildDay } from '../site/site.ts';
import type { AnswerPart } from './answer.ts';

/** 延长期限：《……的通知》（丙市监〔2026〕7号，5月8日）。区级延长到6月19日12时。 */
export function followUpAnswer(placed: PlacedRound, data: FollowUp): AnswerPart[] {
  const { moves = [], objections } = data;
  const today = buildDay();
  const moved = moves.flatMap(({ level, window: { until, closes = '' } }) =>
    until === null ? [] : [movedWords(level, naturalDay(until, today) + closes)],
  );
  return [
    FOLLOW_UP_VERBS[data.does],
    originalOf(placed, data),
    STOPS.stop,
    ...(moved.length > 0 ? [moved.join(STOPS.and) + STOPS.stop] : []),
    ...(objections ? [countsOf(objections) + STOPS.stop] : []),
  ];
}

/** The notice it is about: by its own title where it is held, else as the other prints it. */
function originalOf({ round }: PlacedRound, { follows }: FollowUp): AnswerPart {
  const held = recordsOf(round).find((record) => stemOf(record) === follows.record);
  const { title, documentNumber, on } = follows;
  const printed = {
    ...(title === undefined ? {} : { title }),
    ...(documentNumber === undefined ? {} : { documentNumber }),
    ...(on === undefined ? {} : { on }),
  };
  if (!held) return originalWords(printed, buildDay()) + NOT_HELD_ORIGINAL;
  const own = current<{ title: string; documentNumber: string | null; publishedOn: string | null }>(
    held,
  );
  return {
    href: recordHref(held),
    text: originalWords(
      {
        title: bareTitle(own.title),
        ...(own.documentNumber === null ? {} : { documentNumber: own.documentNumber }),
        ...(own.publishedOn === null ? {} : { on: own.publishedOn }),
        ...printed,
      },
      buildDay(),
    ),
  };
}

function countsOf({ received, outcomes }: Objections): string {
  const kinds = [...Map.groupBy(outcomes, ({ result }) => result)];
  return outcomeCountWords(
    received,
    kinds.map(([result, all]) => ({
      result,
      count: all.reduce((sum, { count = 1 }) => sum + count, 0),
    })),
  );
}
