import { current } from '../../model/record.ts';
import type { AnyRecord } from '../../model/record.ts';
import type { Recipient } from '../../model/recipients.ts';

interface Named {
  name?: string;
  kind?: Recipient | undefined;
}

/** The persons a list or a decision names: only its own page and files do, no search, feed or overview. */
export function personsNamed(record: AnyRecord): string[] {
  const { entries = [], ...decision } = current<
    Named & { title: string; entries?: readonly Named[] }
  >(record);
  return [...entries, decision].flatMap(({ kind, name }) =>
    kind === 'person' && name !== undefined ? [name] : [],
  );
}
