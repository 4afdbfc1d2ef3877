import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anchorOf, parseAddress } from './address.ts';
import type { Address, Step } from './address.ts';
import { citationLabel } from './citation-label.ts';
import { parseRegulation } from './parse.ts';
import { stepsToItems, wordsAt } from './places.ts';
import type { RegulationText } from './regulation-text.ts';
import { TESTED_CONTENT } from '../../testing/tested-content.ts';

/** Every place a text has, each once. */
function placesOf(text: RegulationText): Address[] {
  return [
    ...(text.letter.length > 0 ? [{ kind: 'letter' as const }] : []),
    { kind: 'title' },
    ...text.annexes.map((_, index) => ({ kind: 'annex' as const, annex: index + 1 })),
    ...(text.colophon.length > 0 ? [{ kind: 'colophon' as const }] : []),
    ...text.chapters.flatMap((chapter): Address[] => [
      { kind: 'chapter', chapter: `ch${chapter.number}`, within: [] },
      ...chapter.paragraphs.map((_, index): Address => ({
        kind: 'chapter',
        chapter: `ch${chapter.number}`,
        within: [`p${index + 1}`],
      })),
      ...chapter.articles.flatMap(({ number, paragraphs }): Address[] => {
        const place = (...within: Step[]): Address => ({
          kind: 'article',
          article: String(number),
          within,
        });
        return [
          place(),
          ...paragraphs.flatMap(({ items }, index): Address[] => [
            place(`p${index + 1}`),
            ...items.map((item) => place(...stepsToItems(paragraphs, index + 1), item.number)),
          ]),
        ];
      }),
    ]),
  ];
}

describe.each(globSync(`${TESTED_CONTENT}/jurisdictions/*/regulations/*/text.md`).toSorted())(
  'in %s',
  (file) => {
    const source = readFileSync(file, 'utf8');
    const { text } = parseRegulation(source);
    const places = placesOf(text);

    it('every place has words that stand in the file', () => {
      expect(places.length).toBeGreaterThan(60);
      for (const place of places) {
        const words = wordsAt(text, place);
        expect(words, anchorOf(place)).toBeTruthy();
        for (const line of words?.split('\n') ?? [])
          expect(source.replaceAll('\n', '')).toContain(line);
      }
    });

    it('every place has an anchor and a written address of its own', () => {
      const anchors = places.map(anchorOf);
      expect(new Set(anchors).size).toBe(anchors.length);
      for (const place of places) {
        const written = anchorOf(place)
          .replace(/^art-|(?<=^ch|^annex)-/, '')
          .replaceAll('-', '.');
        expect(parseAddress(written), written).toEqual(place);
      }
    });
  },
);

it.each([
  ['wuhai/regulations/2020', '42.2', '第四十二条第一款第（二）项'],
  ['wuhai/regulations/2020', '12.3', '第十二条第（三）项'],
  ['wuhai/regulations/2020', '8.4', '第八条第二款第（四）项'],
  ['wuhai/regulations/2020', 'ch7.p1', '第七章第一款'],
  ['luohe/regulations/2018', '24.p2', '第二十四条第二款'],
  ['luohe/regulations/2018', '8.3', '第八条第（三）项'],
])('in %s %s is cited as %s', (folder, written, expected) => {
  const { text } = parseRegulation(
    readFileSync(`${TESTED_CONTENT}/jurisdictions/${folder}/text.md`, 'utf8'),
  );
  expect(citationLabel(text, parseAddress(written) ?? expect.fail())).toBe(expected);
});
