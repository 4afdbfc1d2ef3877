import type { FilterChoice } from './list-rows.ts';

const KEPT = ['city', 'year', 'tier', 'state', 'order'] as const;

/**
 * A choice as a fragment that can be sent to others, such as `#city=luohe&state=in-force`; empty where nothing is
 * chosen. Free text never enters the address: it may name an organisation somebody looks into.
 */
export function choiceHash(choice: FilterChoice): string {
  const chosen = KEPT.filter((name) => choice[name] !== '');
  return chosen.length === 0
    ? ''
    : `#${chosen.map((name) => `${name}=${encodeURIComponent(choice[name])}`).join('&')}`;
}

/** The choice a fragment carries; a fragment that names a place in the page carries none. */
export function readChoiceHash(hash: string): Partial<FilterChoice> {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  return Object.fromEntries(
    KEPT.flatMap((name) => {
      const value = parts.get(name);
      return value ? [[name, value]] : [];
    }),
  );
}
