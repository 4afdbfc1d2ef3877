import type { Portal } from '../../model/portal.ts';
import type { SearchBlock, SearchDocument } from '../../search/shared/search-document.ts';
import { settings } from '../site/site.ts';
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
    blocks: cities.flatMap(answerBlocks),
    aliases: also,
  }));
}

/** What a city says, article by article: a hit leads to the article itself. */
function answerBlocks({ name, parts }: CityAnswer): SearchBlock[] {
  const lines = parts.flatMap((part) => part.lines);
  const byArticle = Map.groupBy(lines, ({ cites }) => articleOf(cites[0]?.href ?? ''));
  return [...byArticle].map(([place, said]) => {
    const [href = '', anchor = ''] = place.split('#');
    const [first] = said.flatMap(({ cites }) => cites);
    return {
      href: href.slice(settings.base.length),
      anchor,
      label: `${name} ${first ? withoutItem(first.label) : ''}`,
      text: said.map(({ sentence }) => sentence).join('；'),
    };
  });
}

/** The address of the article a citation stands in, whatever its item. */
const articleOf = (href: string) => href.replace(/(#(?:art|pt)-[\dz]+)-.*$/, '$1');
