import type { DemandKind, DemandOf, Result } from '../verdict.ts';

/** What is demanded depends on a fact. While that is unknown, cases that all come out alike decide. */
export const byCase: DemandKind<DemandOf<'by-case'>> = {
  facts: ({ fact }) => [fact],
  parts: ({ cases }) => Object.values(cases),
  judge({ fact, cases }, situation, judge) {
    const written = String(situation.facts[fact]);
    // A kept answer may be a choice that this version of the text no longer has: it is as good as none.
    const [, chosen] = Object.entries(cases).find(([each]) => each === written) ?? [];
    if (chosen) {
      const { reasons, ...verdict } = judge(chosen, situation);
      const { result } = verdict;
      return { ...verdict, reasons: [{ code: 'case', result, fact, answer: written }, ...reasons] };
    }
    const verdicts = Object.values(cases).map((demand) => judge(demand, situation));
    const [only, ...others] = new Set(
      verdicts.map(({ result, readings }) => (readings ? 'unknown' : result)),
    );
    const result: Result = only && others.length === 0 ? only : 'unknown';
    const reasons = verdicts.flatMap((verdict) => verdict.reasons);
    return { result, reasons: [{ code: 'case-unanswered', result, fact }, ...reasons] };
  },
};
