import type { Rule } from '../../schemas/rules/rules-file.ts';
import type { RuleSet } from '../rules/ruleset.ts';
import { PAPERS } from './papers.ts';
import type { PaperId } from './papers.ts';

/** A paper a city offers, with the rules it rests on; none where the text is silent. */
export interface OfferedPaper {
  id: PaperId;
  rules: Rule[];
}

/** The papers that a version's rules leave room for, objections first. */
export function offeredPapers(law: RuleSet): OfferedPaper[] {
  return (Object.keys(PAPERS) as PaperId[]).flatMap((id): OfferedPaper[] => {
    const { restsOn } = PAPERS[id];
    if (!restsOn) {
      return [{ id, rules: id === 'objection' ? law.of('objection-right') : [] }];
    }
    const found =
      restsOn.kind === 'recusal'
        ? law.of('recusal').filter(({ by }) => by === restsOn.by)
        : law.statements(restsOn.topic);
    return found.length > 0 ? [{ id, rules: found }] : [];
  });
}
