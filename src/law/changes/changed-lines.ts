import { diffLines } from 'diff';

/** A line that went or came. */
export interface ChangedLine {
  kind: 'removed' | 'added';
  text: string;
}

/** The lines of a file that differ from those of an older one, in their order; what stayed is left out. */
export function changedLines(before: string, after: string): ChangedLine[] {
  return diffLines(before, after)
    .filter(({ added, removed }) => added || removed)
    .flatMap(({ added, value }) =>
      value
        .replace(/\n$/, '')
        .split('\n')
        .map((text): ChangedLine => ({ kind: added ? 'added' : 'removed', text })),
    );
}
