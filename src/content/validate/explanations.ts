import { excusesOf } from '../../audit/papers/acknowledgements.ts';
import { repliedLine, repliesOf } from '../../audit/papers/replies.ts';
import type { JudgedResult } from '../../audit/run-audit.ts';
import { isMeant } from '../../audit/papers/target.ts';
import type { AnyRecord } from '../../model/record.ts';
import type { Written } from '../read/written-record.ts';
import type { Report } from '../report.ts';

/** What is said in public about a record says something, and not before there was a record to speak of. */
export function checkSpoken(data: Written, report: Report): void {
  const { acknowledged = [], reply = [], revision, publishedOn, signedOn } = data;
  const spoken = [
    ...acknowledged.map(({ reason, on }, index) => ({ at: ['acknowledged', index], on, reason })),
    ...reply.map(({ who, text, on }, index) => ({ at: ['reply', index], on, who, text })),
    ...(revision ? [{ at: ['revision'], on: null, reason: revision.reason }] : []),
  ];
  const day = publishedOn ?? signedOn;
  for (const { at, on, ...words } of spoken) {
    for (const [key, found] of Object.entries(words))
      if (saysNothing(found)) report('says-nothing', [...at, key], { found });
    if (on && day && on < day)
      report('days-reversed', [...at, 'on'], { order: { earlier: 'on', later: `发布（${day}）` } });
  }
}

/** Marks, blanks and one letter over and over are no words. */
function saysNothing(text: string): boolean {
  return new Set(text.match(/[\p{Script=Han}\p{Script=Latin}]/gu)).size < 2;
}

/**
 * Explanations and replies that are beside no line, or beside others than they were written for: left standing
 * they would excuse a later mistake in silence.
 */
export function checkExplanations(
  record: AnyRecord,
  lines: readonly JudgedResult[],
  report: Report,
): void {
  excusesOf(record, lines).forEach((excuse, index) => {
    const { acknowledgement, lines: spoken, repeated } = excuse;
    const { check, organisation = null, count = 1 } = acknowledgement;
    const at = ['acknowledged', index];
    if (repeated) report('acknowledgement-twice', [...at, 'check'], { check, organisation });
    else if (spoken.length === 0)
      report('acknowledgement-idle', [...at, 'check'], {
        check,
        organisation,
        results: [...new Set(lines.filter((line) => isMeant(record, line, acknowledgement)).map(({ result }) => result))],
      });
    else if (spoken.length !== count)
      report('acknowledgement-count', [...at, 'check'], {
        check,
        organisation,
        count,
        unmet: spoken,
      });
  });
  repliesOf(record).forEach((reply, index) => {
    const { check, organisation = null } = reply;
    if (!repliedLine(record, lines, reply))
      report('reply-idle', ['reply', index, 'check'], { check, organisation });
  });
}
