import { factType } from '../../model/facts.ts';
import type { EarlierAward, FactKey } from '../../model/facts.ts';

/** The facts a form states: unanswered and unfinished questions are left out. */
export function readAnswers(form: FormData, facts: readonly FactKey[]): Record<string, unknown> {
  return Object.fromEntries(
    facts.flatMap((fact) => {
      const answer = readAnswer(form, fact);
      return answer === undefined ? [] : [[fact, answer]];
    }),
  );
}

/** What the fields of a fact are to hold for an answer: the reverse of reading it. */
export function fieldsOf(fact: FactKey, answer: unknown): Record<string, string> {
  switch (factType(fact)) {
    case 'day-or-never':
    case 'year-or-never':
      return answer === null
        ? { [fact]: 'never' }
        : { [fact]: 'happened', [`${fact}.value`]: `${answer as string | number}` };
    case 'awards': {
      const awards = [...(answer as EarlierAward[])].sort((a, b) => (a.on < b.on ? -1 : 1));
      // Of several awards of a tier the last one written stays: the newest, which bars longest.
      const fields = awards.map(({ tier, on, round }) => [
        [`${fact}.${tier}`, on],
        [`${fact}-round.${tier}`, `${round ?? ''}`],
      ]);
      return {
        [fact]: awards.length > 0 ? 'happened' : 'never',
        ...Object.fromEntries(fields.flat() as [string, string][]),
      };
    }
    case 'higher-award': {
      const award = answer as { level: string; on: string } | null;
      return award
        ? { [fact]: 'happened', [`${fact}.which`]: award.level, [`${fact}.value`]: award.on }
        : { [fact]: 'never' };
    }
    default:
      return { [fact]: `${answer as string | number | boolean}` };
  }
}

function readAnswer(form: FormData, fact: FactKey): unknown {
  const field = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const chosen = field(fact);
  const value = field(`${fact}.value`);
  const which = field(`${fact}.which`);
  if (chosen === undefined) return undefined;
  switch (factType(fact)) {
    case 'boolean':
    case 'judgement':
      return chosen === 'true';
    case 'amount':
    case 'rank':
      return Number(chosen);
    case 'day-or-never':
      return chosen === 'never' ? null : value;
    case 'year-or-never':
      return chosen === 'never' ? null : value && Number(value);
    case 'awards': {
      const tiers = [...form.keys()].filter((name) => name.startsWith(`${fact}.`));
      const won = tiers.flatMap((name) => {
        const on = field(name);
        if (on === undefined) return [];
        const tier = name.slice(fact.length + 1);
        const round = field(`${fact}-round.${tier}`);
        return [{ tier, on, ...(round === undefined ? {} : { round: Number(round) }) }];
      });
      if (chosen === 'never') return [];
      return won.length > 0 ? won : undefined;
    }
    case 'higher-award':
      return chosen === 'never' ? null : value && which && { level: which, on: value };
    default:
      return chosen;
  }
}
