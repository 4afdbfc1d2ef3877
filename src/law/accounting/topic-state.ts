import type { Aspect } from '../../model/topics.ts';
import type { State } from '../../model/states.ts';
import type { Rule, RulesFile } from '../../schemas/rules/rules-file.ts';
import type { Address } from '../regulation/address.ts';
import { topicOf } from '../rules/topics.ts';
import { leftOver } from './account.ts';
import type { ClauseAccount } from './account.ts';

/** What a version's text says of a topic, as far as the portal knows; `places` are those of an `unsorted` topic. */
export interface TopicState {
  state: Extract<State, 'stated' | 'not-stated' | 'unsorted' | 'not-entered'>;
  places: Address[];
}

/**
 * The one answer to "does this text say anything of the topic?" A rule states it; else a covered clause names it; else
 * the editor, having read the whole text, says in `notStated` that none does. Silence is a statement of its own: a
 * rule that is missing leaves its topic not entered, and so does one clause that nobody accounted for.
 */
export function topicState(
  aspect: Aspect,
  { rules, notStated = [] }: Pick<RulesFile, 'rules' | 'notStated'>,
  account: readonly ClauseAccount[],
): TopicState {
  if (rules.some((rule) => speaksOf(rule, aspect))) return { state: 'stated', places: [] };
  const places = account
    .filter(({ mentions }) =>
      mentions.some(
        (each) => each.kind === 'covered' && each.topics.some((topic) => topic === aspect),
      ),
    )
    .map(({ clause }) => clause.place);
  if (places.length > 0) return { state: 'unsorted', places };
  const silent = notStated.includes(aspect) && leftOver(account).length === 0;
  return { state: silent ? 'not-stated' : 'not-entered', places: [] };
}

/** True for a rule that answers a question of law: a row, or the length of an award's validity within its row. */
export function speaksOf(rule: Rule, aspect: Aspect): boolean {
  return aspect === 'validity' ? rule.kind === aspect : topicOf(rule) === aspect;
}
