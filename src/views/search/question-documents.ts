import type { Portal } from '../../model/portal.ts';
import type { SearchBlock, SearchDocument } from '../../search/shared/search-document.ts';
import { answeredQuestions } from '../rules/questions.ts';
import type { CityAnswer } from '../rules/questions.ts';
import { withoutItem } from '../../law/regulation/citation-label.ts';

/** Every frequent question, with each city's words under the article they stand in. */
export function questionDocuments(portal: Portal): SearchDocument[] {
  return answeredQuestions(portal).map(({ id, ask, also, cities }) => ({
    id: `questions/${id}`,
    kind: 'question',
    href: `questions/#${id}`,
    title: ask,
    city: null,
    status: null,
    draft: false,
    blocks: cities.flatMap((city) => answerBlocks(id, city)),
    aliases: also,
  }));
}

/** What a city says, article by article: a hit leads to the question among the city’s own, where the article is cited. */
function answerBlocks(id: string, { slug, name, parts }: CityAnswer): SearchBlock[] {
  const lines = parts.flatMap((part) => part.lines);
  const byArticle = Map.groupBy(lines, ({ cites }) => articleOf(cites[0]?.href ?? ''));
  return [...byArticle.values()].map((said) => {
    const [first] = said.flatMap(({ cites }) => cites);
    return {
      href: `${slug}/questions/`,
      anchor: id,
      label: `${name} ${first ? withoutItem(first.label) : ''}`,
      text: said.map(({ sentence }) => sentence).join('；'),
    };
  });
}

/** The address of the article a citation stands in, whatever its item. */
const articleOf = (href: string) => href.replace(/(#(?:art|pt)-[\dz]+)-.*$/, '$1');
