import { STOPS, articleWords } from '../../messages/records/answers.ts';
import type { RegulationVersion } from '../../model/portal.ts';
import type { Citation } from '../../schemas/text.ts';
import { citationLinks } from '../rules/citations.ts';
import type { AnswerPart } from './answer.ts';

/** 第十七条, 草案第十条: the first place a sentence rests on; `said`: the sentence says already that it is a draft's. */
export function articleLink(
  version: RegulationVersion | undefined,
  cites: readonly Citation[],
  said = false,
): { text: string; href: string } | null {
  const [article] = version ? citationLinks(version, cites) : [];
  if (!article) return null;
  const draft = version?.about.stage === 'draft' && !said;
  return { text: articleWords(article.label, draft), href: article.href };
}

/** （弄虚作假、第二十二条）: what a sentence rests on, behind it; nothing where that is nothing. */
export function inBrackets(reasons: readonly AnswerPart[]): AnswerPart[] {
  if (reasons.length === 0) return [];
  const listed = reasons.flatMap((each, at) => (at > 0 ? [STOPS.list, each] : [each]));
  return [STOPS.open, ...listed, STOPS.close];
}
