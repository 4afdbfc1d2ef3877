import { PREFERENCES } from '../../messages/site/preferences.ts';

/** Where this browser keeps a reader's choices. */
export const STORE = 'reading-preferences';

export type Chosen = Record<string, string>;

/** The choices kept as JSON, as far as they are offered; whatever else stands there is passed over. */
export function readPreferences(kept: string | null): Chosen {
  const stored = parsed(kept);
  return Object.fromEntries(
    PREFERENCES.flatMap(({ key, options }) =>
      options.flatMap(({ value }) => (value !== '' && stored[key] === value ? [[key, value]] : [])),
    ),
  );
}

function parsed(kept: string | null): Record<string, unknown> {
  try {
    return Object(JSON.parse(kept ?? '{}')) as Record<string, unknown>;
  } catch {
    return {};
  }
}
