import type { Assessment } from '../../src/law/eligibility/assess.ts';
import { parseAddress } from '../../src/law/regulation/address.ts';
import { citationLabel } from '../../src/law/regulation/citation-label.ts';
import { answerWords } from '../../src/messages/eligibility/answer-words.ts';
import { fullDayWords } from '../../src/messages/days/days.ts';
import {
  NOT_A_DECISION,
  RESULT_NAMES,
  RESULT_ORDER,
  eligibleFromWords,
  healedFromWords,
  notAskedTitle,
  outcomeAbove,
  readingSentence,
  reasonSentences,
} from '../../src/messages/eligibility/eligibility.ts';
import { countsBack } from '../../src/law/eligibility/counts-back.ts';
import { SELF_CHECK_WORDS } from '../../src/messages/eligibility/self-check.ts';
import { validityOf } from '../../src/law/regulation/governing-version.ts';
import { lastMonthOf } from '../../src/law/regulation/status.ts';
import { statusLabel, statusMeaning } from '../../src/messages/rules/status.ts';
import type { Answer } from './answer.ts';

/** Explains one assessment in Chinese: what stands in the way first, each with its article and arithmetic. */
export function explanation({ version, status }: Answer, assessment: Assessment): string {
  const { on, eligibleFrom, conditions } = assessment;
  const { about, text, rules } = version;
  const words = answerWords(rules);
  const notAsked = rules.eligibility?.notAsked ?? [];
  const places = conditions.map(({ id, cites }) => ({
    id,
    cites: cites.map((at) => ({ label: labelOf(at) })),
  }));
  const groups = RESULT_ORDER.map((result) => ({
    result,
    members: conditions.filter((condition) => condition.result === result),
  })).filter(({ members }) => members.length > 0);
  return [
    `《${about.title}》（${statusLabel(status, about)}）`,
    statusMeaning(status, about, lastMonthOf(validityOf(version))),
    `推算那天：${fullDayWords(on)}`,
    ...(countsBack(rules.eligibility?.conditions ?? []) ? [SELF_CHECK_WORDS.countedBack] : []),
    `结论：${outcomeAbove(assessment, places, notAsked.length)}`,
    ...(eligibleFrom ? [eligibleFromWords(assessment, eligibleFrom)] : []),
    NOT_A_DECISION,
    ...groups.flatMap(({ result, members }) => [
      '',
      `${RESULT_NAMES[result]}（${members.length}项）`,
      ...members.flatMap((member) => [
        `· ${conditionOf(member.id)?.says ?? member.id}（${member.cites.map(labelOf).join('、')}）`,
        ...reasonSentences(member.reasons, words).map((each) => `    ${each}`),
        ...(member.readings ?? []).map((reading) => `    ${readingSentence(reading)}`),
        ...notesOn(member.id).map((note) => `    说明：${note}`),
        ...(member.eligibleFrom ? [`    ${healedFromWords(member.eligibleFrom)}`] : []),
      ]),
    ]),
    ...(notAsked.length > 0 ? ['', notAskedTitle(notAsked.length)] : []),
    ...notAsked.map(({ at, quote, why }) => `· ${labelOf(at)}：“${quote}”。${why}`),
  ].join('\n');

  function conditionOf(id: string) {
    return rules.eligibility?.conditions.find((condition) => condition.id === id);
  }

  function notesOn(id: string): string[] {
    const note = conditionOf(id)?.note;
    return note === undefined ? [] : [note];
  }

  function labelOf(at: string): string {
    const address = parseAddress(at);
    return address ? citationLabel(text, address) : at;
  }
}
