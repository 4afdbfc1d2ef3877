import type { Listen } from './guard.ts';

/**
 * Whether a key or a typed character belongs to a composition, as of pinyin. Safari ends one before it tells of the key
 * that ended it, which then is known by its code alone.
 */
export const isComposing = (event: Event): boolean =>
  (event as InputEvent).isComposing || (event as KeyboardEvent).keyCode === 229;

/** Follows what is typed into a field or form; silent while a character is still being composed. */
export function whenTyped(
  listen: Listen,
  target: EventTarget | null | undefined,
  act: () => void,
  options?: AddEventListenerOptions,
): void {
  listen(target, 'input', (event) => !isComposing(event) && act(), options);
  listen(target, 'compositionend', act, options);
}
