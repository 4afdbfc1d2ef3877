import type { Result } from '../../law/eligibility/verdict.ts';
import { RESULT_ORDER } from './eligibility.ts';

/** What the line of changes calls a result. */
const CHANGED_TO: Record<Result, string> = {
  unmet: '不符合',
  unknown: '还缺回答',
  review: '由评审认定',
  met: '符合',
};

/**
 * What an answer has made of the conditions, short enough for one line of a phone: 这一项符合, or 1项不符合，另2项有变 with
 * the gravest first. Empty where it changed nothing.
 */
export function changesSentence(after: readonly Result[]): string {
  const gravest = RESULT_ORDER.find((result) => after.includes(result));
  if (gravest === undefined) return '';
  if (after.length === 1) return `这一项${CHANGED_TO[gravest]}`;
  const same = after.filter((each) => each === gravest).length;
  const rest = after.length - same;
  return `${same}项${CHANGED_TO[gravest]}${rest > 0 ? `，另${rest}项有变` : ''}`;
}
