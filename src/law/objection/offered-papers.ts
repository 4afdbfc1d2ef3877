import type { Rule } from '../../schemas/rules/rules-file.ts';
import { PAPERS } from './papers.ts';
import type { PaperId } from './papers.ts';

/** A paper a city offers, with the rules it rests on; none where the text is silent. */
export interface OfferedPaper {
  id: PaperId;
  rules: Rule[];
}

/** The papers that a version's rules leave room for, objections first. */
export function offeredPapers(rules: readonly Rule[]): OfferedPaper[] {
  return (Object.keys(PAPERS) as PaperId[]).flatMap((id) => {
    const { restsOn } = PAPERS[id];
    if (!restsOn) {
      const right = rules.filter((rule) => id === 'objection' && rule.kind === 'objection-right');
      return [{ id, rules: right }];
    }
    const found = rules.filter((rule) =>
      restsOn.kind === 'recusal'
        ? rule.kind === 'recusal' && rule.by === restsOn.by
        : rule.kind === 'statement' && rule.topic === restsOn.topic,
    );
    return found.length > 0 ? [{ id, rules: found }] : [];
  });
}
