/**
 * Library functions that came after the oldest engines the portal answers in (astro.config.mjs), by what they stand on. A
 * build changes syntax, it adds no function.
 */
export const LATER_FUNCTIONS = {
  Object: ['groupBy', 'hasOwn'],
  'Array.prototype': [
    ...['at', 'findLast', 'findLastIndex'],
    ...['toReversed', 'toSorted', 'toSpliced', 'with'],
  ],
  Array: ['fromAsync'],
  'Uint8Array.prototype': ['toHex', 'toBase64'],
  'String.prototype': ['at', 'isWellFormed', 'toWellFormed'],
  'Set.prototype': ['difference', 'intersection', 'isSubsetOf', 'isSupersetOf', 'union'],
  Map: ['groupBy'],
  Promise: ['try', 'withResolvers'],
  RegExp: ['escape'],
  Intl: ['DurationFormat', 'Segmenter'],
  URL: ['canParse', 'parse'],
  AbortSignal: ['any', 'timeout'],
  'AbortSignal.prototype': ['throwIfAborted'],
  'Crypto.prototype': ['randomUUID'],
  'Element.prototype': ['checkVisibility', 'setHTMLUnsafe'],
  globalThis: [
    ...['CompressionStream', 'DecompressionStream', 'FinalizationRegistry'],
    ...['reportError', 'requestIdleCallback', 'scheduler', 'structuredClone'],
  ],
} as const;
