import { leftOver } from '../../law/accounting/account.ts';
import { TEXT_TOPICS } from '../../model/topics.ts';
import type { TextTopic } from '../../model/topics.ts';
import type { Jurisdiction, RegulationVersion } from '../../model/portal.ts';
import { titleWords } from '../../messages/regulation/regulation.ts';
import { effectiveSentence, termSentence } from '../../messages/rules/topics.ts';
import type { Citation } from '../../schemas/text.ts';
import { citationLinks } from './citations.ts';
import type { RuleLine } from './rule-lines.ts';
import { silence, versionAccount } from './unsaid.ts';
import type { Unsaid } from './unsaid.ts';

/** What a text says of its own force, printed as a rule is. */
export type TextLine = Omit<RuleLine, 'topic'> & { topic: TextTopic };

interface TextCell {
  lines: TextLine[];
  /** Why there is no line. */
  unsaid: Unsaid | null;
}

/** When a text takes effect, for how long, and what it repeals, each by its own words. */
export function textCells(
  { versions }: Jurisdiction,
  version: RegulationVersion,
): Record<TextTopic, TextCell> {
  const { effective, term, repeals } = version.about;
  const line = (topic: TextTopic, sentence: string, cites: readonly Citation[]): TextLine => ({
    id: topic,
    topic,
    sentence,
    cites: citationLinks(version, cites),
    note: undefined,
    openReach: false,
  });
  const repealed = (each: (typeof repeals)[number]) => {
    if ('documentNumber' in each)
      return each.title ? titleWords(each.title, each.documentNumber) : each.documentNumber;
    const held = versions.find(({ slug }) => slug === each.version)?.about;
    return titleWords(held?.title ?? each.version, held?.documentNumber);
  };
  const lines: Record<TextTopic, TextLine[]> = {
    effective: effective ? [line('effective', effectiveSentence(effective), effective.cites)] : [],
    term: term ? [line('term', termSentence(term), term.cites)] : [],
    repeals: repeals.map((each) => line('repeals', repealed(each), each.cites)),
  };
  return Object.fromEntries(
    TEXT_TOPICS.map((topic) => [
      topic,
      { lines: lines[topic], unsaid: lines[topic].length > 0 ? null : textSilence(version) },
    ]),
  ) as Record<TextTopic, TextCell>;
}

/** A text says nothing of its force only once its every clause is accounted for. */
export function textSilence(version: RegulationVersion): Unsaid {
  const read = leftOver(versionAccount(version)).length === 0;
  return silence(version, read ? 'not-stated' : 'not-entered');
}
