import { PREFERENCES } from '../../messages/site/preferences.ts';
import { STORE } from './kept-preferences.ts';

/**
 * A script for the head of every page, small enough to be waited for: it sets what the reader has chosen before
 * anything is painted, so that no page flashes in colours that were not chosen. Whatever is not offered is passed over.
 */
export function earlyPreferences(): string {
  const offered = Object.fromEntries(
    PREFERENCES.map(({ key, options }) => [
      key,
      options.flatMap(({ value }) => (value === '' ? [] : [value])),
    ]),
  );
  return `try {
  var kept = JSON.parse(localStorage.getItem(${JSON.stringify(STORE)})) || {};
  var offered = ${JSON.stringify(offered)};
  for (var key in offered)
    if (offered[key].indexOf(kept[key]) >= 0) document.documentElement.setAttribute('data-' + key, kept[key]);
} catch (error) {}
`;
}
