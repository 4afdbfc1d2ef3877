import { element, xmlText } from '../../formats/xml-element.ts';
import { absoluteAddress, href, portal } from '../site/site.ts';

/** Longest name the format allows. */
const NAME_LENGTH = 16;

/**
 * The site's search as an OpenSearch 1.1 description: words go into the address as `?q=` and nowhere else.
 * @throws RangeError without a configured origin
 */
export function openSearchText(): string {
  const { site } = portal();
  const search = absoluteAddress(href('search/'));
  if (search === null) throw new RangeError('a search engine needs a full address');
  return xmlText(
    element(
      'OpenSearchDescription',
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
      element('ShortName', {}, [...site.name].slice(0, NAME_LENGTH).join('')),
      element('Description', {}, site.description),
      element('InputEncoding', {}, 'UTF-8'),
      element('Language', {}, 'zh-CN'),
      element('Url', { type: 'text/html', template: `${search}?q={searchTerms}` }),
    ),
  );
}
