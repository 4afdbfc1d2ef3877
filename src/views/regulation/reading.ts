import { anchorOf } from '../../law/regulation/address.ts';
import { citationLabel } from '../../law/regulation/citation-label.ts';
import { allArticles } from '../../law/regulation/regulation-text.ts';
import { topicOf } from '../../law/rules/topics.ts';
import {
  READING_WORDS,
  mentionWords,
  openingWords,
  readingSentence,
} from '../../messages/rules/reading.ts';
import { TOPIC_NAMES } from '../../messages/rules/topics.ts';
import type { RegulationVersion } from '../../model/portal.ts';
import { versionAccount } from '../rules/unsaid.ts';

/** How far a text has been read: the count, and of each clause what the portal made of it. */
export interface Reading {
  sentence: string;
  clauses: { label: string; href: string; opening: string; made: string }[];
}

/** The reading of a version, clause by clause, for its own page. */
export function readingOf(version: RegulationVersion): Reading {
  const { text, rules } = version;
  const account = versionAccount(version);
  const names = new Map(rules.rules.map((rule) => [rule.id, TOPIC_NAMES[topicOf(rule)]]));
  const left = account.filter(({ mentions }) => mentions.length === 0).length;
  const sorted = account.filter(({ mentions }) =>
    mentions.some(({ kind }) => kind !== 'covered'),
  ).length;
  return {
    sentence: readingSentence({
      articles: allArticles(text).length,
      inParts: allArticles(text).some(({ part }) => part),
      clauses: account.length,
      sorted,
      unsorted: account.length - sorted - left,
      left,
    }),
    clauses: account.map(({ clause, mentions }) => {
      const made = mentions.map((each) => mentionWords(each, (rule) => names.get(rule) ?? rule));
      return {
        label: citationLabel(text, clause.place),
        href: `#${anchorOf(clause.place)}`,
        opening: openingWords(clause.words),
        made: made.length > 0 ? [...new Set(made)].join('；') : READING_WORDS.left,
      };
    }),
  };
}
