/** A feature that some browser of the floor lacks: Chromium 88, Firefox 102, Safari 15.4. */
export interface LaterFeature {
  readonly name: string;
  /** Finds it in a built file. */
  readonly found: RegExp;
  /** The first versions that have it. */
  readonly since: string;
}

/** A method is known by its call: minifying leaves the names of methods as they are. */
const method = (name: string, since: string): LaterFeature => ({
  name: `.${name}()`,
  found: new RegExp(`\\.${name}\\??\\.?\\(`),
  since,
});

const called = (name: string, since: string): LaterFeature => ({
  name: `${name}()`,
  found: new RegExp(`\\b${name}\\(`),
  since,
});

export const LATER_IN_SCRIPTS: readonly LaterFeature[] = [
  method('at', 'Chromium 92'),
  method('findLast', 'Chromium 97, Firefox 104'),
  method('findLastIndex', 'Chromium 97, Firefox 104'),
  ...['toSorted', 'toReversed', 'toSpliced'].map((each) => method(each, 'Chromium 110')),
  ...['groupBy', 'isSubsetOf', 'isSupersetOf'].map((each) => method(each, 'Chromium 117')),
  // Its like, isWellFormed, is brought along where it is missing (elements/verify/older-engines.ts).
  method('toWellFormed', 'Chromium 111'),
  method('hasOwn', 'Chromium 93'),
  method('checkVisibility', 'Chromium 105'),
  method('randomUUID', 'Chromium 92'),
  method('canParse', 'Chromium 120'),
  method('throwIfAborted', 'Chromium 100'),
  method('withResolvers', 'Chromium 119'),
  method('fromAsync', 'Chromium 121'),
  method('showPopover', 'Chromium 114'),
  method('setHTMLUnsafe', 'Chromium 124'),
  called('structuredClone', 'Chromium 98'),
  called('reportError', 'Chromium 95'),
  called('requestIdleCallback', 'no Safari'),
  { name: 'Intl.Segmenter', found: /Intl\.Segmenter/, since: 'Firefox 125' },
  {
    name: 'AbortSignal.any, .timeout',
    found: /AbortSignal\.(any|timeout)\b/,
    since: 'Chromium 103',
  },
  { name: 'a class’s static block', found: /\bstatic\{/, since: 'Chromium 94' },
];

export const LATER_IN_STYLES: readonly LaterFeature[] = [
  { name: 'light-dark()', found: /light-dark\(/, since: 'Chromium 123' },
  { name: 'a layer', found: /@layer\b/, since: 'Chromium 99' },
  { name: 'a container query', found: /@container\b/, since: 'Chromium 105' },
  { name: 'a scope', found: /@scope\b/, since: 'Chromium 118' },
  { name: 'a starting style', found: /@starting-style\b/, since: 'Chromium 117' },
  { name: 'a range in a media query', found: /@media[^{]*[<>]/, since: 'Chromium 104' },
  { name: 'nesting', found: /\{[^{}]*[;{]\s*&/, since: 'Chromium 120' },
  { name: 'oklch()', found: /:[^;{}]*\bokl(ch|ab)\(/, since: 'Chromium 111' },
  { name: 'small and large viewports', found: /\d[sld]v[hw]\b/, since: 'Chromium 108' },
  { name: 'subgrid', found: /:subgrid\b/, since: 'Chromium 117' },
  { name: ':popover-open', found: /:popover-open/, since: 'Chromium 114' },
  {
    name: 'translate, rotate, scale',
    found: /[{;](translate|rotate|scale):/,
    since: 'Chromium 104',
  },
];

/**
 * Rules with `:has()` (Chromium 105, Firefox 121), by a part of the rule: what each of them does is ornament, or stands
 * beside another way to the same thing that every browser has.
 */
export const RULES_WITH_HAS: Readonly<Record<string, string>> = {
  'scroll-padding': 'where a jump comes to rest',
  'padding-bottom': 'room at the foot of the page under a bar that stands there',
  '{page:': 'the size and edges of the paper',
  'break-after': 'where a printed page ends',
  '--notice': 'how far a head that stays keeps from the notice',
  'border-left-color': 'a colour beside a state that is written',
  ':has(:focus-visible)': 'the ring of the focus around a label',
  'text-decoration:line-through': 'a stroke beside a state that is written',
  'content:""': 'room for a mark behind a paragraph',
  'visibility:hidden': 'a word that repeats what is chosen',
  ':has(:checked)': 'where it is not known, the box itself is shown',
  '#only-differences': 'where it is not known, the choice is not offered',
  ':not(:has(.uniform))': 'a choice that would change nothing',
  'table[hidden]': 'what stands around a table of no city',
  '#with-notes': 'where it is not known, each note opens by its mark',
  '.city-bar': 'a name that the title says again',
  '.qr-code': 'a sentence that the paper says again',
  '[data-result]': 'where it is not known, the head of the page is printed with the letter',
  '.annex': 'a heading that its picture says again',
  '[name=applicant]': 'a question that may stand though it need not be asked yet',
};
