import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { held, oldHistory } from '../old-history.ts';
import type { BuiltSite } from './build-site.ts';
import { textOf } from './html.ts';

const CITY = 'jurisdictions/mou/';
/** Any draw serves: that none has a fault is held by a property beside the checks. */
const [ROUNDS] = fc.sample(fc.array(held, { minLength: 60, maxLength: 60 }), {
  seed: 60,
  numRuns: 1,
});

/** Writes the city with sixty old rounds of which only some notices are held. */
export function writeOldRounds(into: string): void {
  for (const [path, text] of Object.entries(oldHistory(ROUNDS ?? []))) {
    if (!path.startsWith(CITY)) continue;
    const file = join(into, path.slice(CITY.length));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Sixty old rounds, each held in part, without one acknowledgement. */
export function testOldRounds(built: () => BuiltSite): void {
  describe('T1: sixty old rounds of which only some notices are held', () => {
    let pages: [path: string, words: string][] = [];
    const words = (path: string) => pages.find(([each]) => each === path)?.[1] ?? '';
    beforeAll(() => {
      const site = built();
      pages = site.files
        .filter((file) => file.startsWith('mou/') && file.endsWith('.html'))
        .map((file) => [file, mainOf(site.read(file))]);
    });

    it('have a page each, and one for each notice', () => {
      expect(pages.filter(([path]) => /^mou\/rounds\/\d+\/index/.test(path))).toHaveLength(60);
      const notices = (ROUNDS ?? []).flatMap(({ call, list, winners }) =>
        [call, list, winners].filter(Boolean),
      );
      expect(pages.filter(([path]) => /^mou\/rounds\/\d+\/[a-z-]+\/index/.test(path))).toHaveLength(
        notices.length,
      );
    });

    // The form to object offers what an objector may say; nobody says it there.
    it('are never 不符合', () => {
      expect(
        pages
          .filter(([path, said]) => !path.includes('/objection/') && said.includes('不符合'))
          .map(([path]) => path),
      ).toEqual([]);
    });

    it('are said to be held in part, and nothing of the rest to be unsaid', () => {
      for (const [path, said] of pages.filter(([path]) => /rounds\/\d+\/index/.test(path))) {
        expect(said, path).toContain('其余的未收录，不表示没有公开');
        expect(said, path).not.toMatch(/未载明|未规定/);
      }
    });

    it('say 未规定 of no text that is not held', () => {
      const old = pages.filter(([path]) => /^mou\/rounds\/(?:19|200|201)/.test(path));
      expect(old.length).toBeGreaterThan(100);
      expect(old.filter(([, said]) => said.includes('未规定')).map(([path]) => path)).toEqual([]);
      expect(words('mou/rounds/1965/index.html')).toContain('文本未收录');
    });
  });
}

function mainOf(html: string): string {
  return textOf(/<main.*<\/main>/s.exec(html)?.[0] ?? '').replaceAll(/\s/g, '');
}
