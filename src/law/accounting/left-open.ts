import { ASPECTS } from '../../model/topics.ts';
import type { Aspect } from '../../model/topics.ts';
import { unitOf, writtenAddress } from '../regulation/address.ts';
import { topicOf } from '../rules/topics.ts';
import { accountOf, clausesIn, leftOver } from './account.ts';
import type { ClauseAccount } from './account.ts';
import type { Clause } from './clauses.ts';
import type { Read } from './mentions.ts';
import { topicState } from './topic-state.ts';

/** What an editor has still to do before the portal may speak of this text's silence. */
export interface LeftOpen {
  /** Clauses nobody made anything of. */
  clauses: Clause[];
  /** Rows without a rule of which nobody said that the text is silent. */
  topics: Aspect[];
  /** Clauses of the articles on conditions that no condition cites and `notAsked` does not name. */
  conditions: Clause[];
  /** Entries of `covered` that say nothing any more: a rule or condition quotes all they name. */
  idle: { at: string; quote: string | undefined }[];
}

/** What is left to read of a version; nothing of it stops the build. */
export function leftOpen(read: Read): LeftOpen {
  const account = accountOf(read);
  const ruled = new Set(read.rules.rules.map(topicOf));
  return {
    clauses: leftOver(account),
    topics: ASPECTS.filter(
      (topic) =>
        topicState(topic, read.rules, account).state === 'not-entered' &&
        !read.rules.notStated?.includes(topic),
    ),
    conditions: conditionsLeft(read, account),
    idle: (read.rules.covered ?? [])
      .filter((each) => {
        const clauses = clausesIn(read.text, each.at, each.quote);
        const topics = 'topics' in each ? each.topics : [];
        return (
          account
            .filter(({ clause }) => clauses.includes(clause))
            .every((of) => isQuoted(of, isOnConditions(of.clause, read.rules))) &&
          topics.every((topic) => ruled.has(topic))
        );
      })
      .map(({ at, quote }) => ({ at, quote })),
  };
}

/**
 * A clause that ends in a colon only leads to its items; of one under `covered` an editor said that it is no condition:
 * 问：参评收费吗？ 答：不收费。
 */
function conditionsLeft({ rules }: Read, account: readonly ClauseAccount[]): Clause[] {
  return account
    .filter(
      ({ clause, mentions }) =>
        isOnConditions(clause, rules) &&
        !/[：:]$/.test(clause.words) &&
        !mentions.some(({ kind }) => ['condition', 'not-asked', 'covered'].includes(kind)),
    )
    .map(({ clause }) => clause);
}

/** Whether a clause stands in an article on conditions, where a rule alone does not say what it is. */
function isOnConditions({ place }: Clause, { eligibility }: Read['rules']): boolean {
  return eligibility?.articles?.includes(writtenAddress(unitOf(place))) ?? false;
}

function isQuoted({ mentions }: ClauseAccount, onConditions: boolean): boolean {
  return mentions.some(({ kind }) => kind === 'condition' || (kind === 'rule' && !onConditions));
}
