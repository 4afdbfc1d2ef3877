import type { CountedWindow, RequiredLength } from '../../audit/publication/reasons.ts';
import type { JudgedResult } from '../../audit/run-audit.ts';
import { auditSentence } from '../../messages/audit/audit-sentences.ts';

/** What the checks found, each line with how it stands to a draft, and what is said in public of it. */
export function auditJson(lines: readonly JudgedResult[]) {
  return lines.map((line) => {
    const window = countedWindow(line);
    return {
      check: line.check,
      result: line.result,
      ...(line.againstDraft ? { againstDraft: line.againstDraft } : {}),
      says: auditSentence(line),
      cites: line.cites,
      ...(window ? { window } : {}),
      ...(line.acknowledged
        ? { acknowledged: { reason: line.acknowledged.reason, on: line.acknowledged.on } }
        : {}),
      ...(line.replies
        ? { replies: line.replies.map(({ who, on, text, source }) => ({ who, on, text, source })) }
        : {}),
    };
  });
}

/** The days of a window a line has counted, by both readings of its first day; null where it counted none. */
export function countedWindow({ values }: JudgedResult) {
  if (!('withFirst' in values)) return null;
  const counted = values as CountedWindow & Partial<RequiredLength>;
  const { from, until, unit, withFirst, withoutFirst, required } = counted;
  return { from, until, unit, withFirst, withoutFirst, required: required?.count ?? null };
}
