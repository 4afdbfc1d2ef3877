import { expect, test } from 'vitest';
import { PAGES, htmlOf } from './built-site.ts';

test('a box of one line that a search or a name is typed into takes a line, not a book', () => {
  // A browser takes seconds to lay out a line of a million characters, whatever the page does with them.
  const boxes = PAGES.flatMap((page) =>
    [...htmlOf(page).matchAll(/<input[^>]*type="(?:search|text)"[^>]*>/g)].map(
      ([box]) => `${page} ${box}`,
    ),
  );
  expect(boxes.length).toBeGreaterThan(100);
  const endless = boxes.filter((box) => !/maxlength=| readonly| size=/.test(box));
  expect(endless.filter((box) => !box.includes('/objection/'))).toEqual([]);
});
