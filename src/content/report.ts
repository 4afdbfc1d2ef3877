import type { Finding, FindingCode, FindingValues, Place } from '../model/finding.ts';

/** Leaves a finding at the place a path leads to in the file at hand. */
export type Report = <C extends FindingCode>(
  code: C,
  at: readonly PropertyKey[],
  values: FindingValues[C],
) => void;

/** A finding put together from its parts. Its parameters hold the values to the code; the compiler loses that in a union. */
export function findingOf<C extends FindingCode>(
  code: C,
  { file, line, column }: Place,
  values: FindingValues[C],
): Finding {
  return { code, file, line, column, values } as Finding;
}
