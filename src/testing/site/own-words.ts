import { beforeAll, describe, expect, it } from 'vitest';
import type { BuiltSite } from './build-site.ts';
import { textOf } from './html.ts';

/** What the pages say of a text that binds nobody yet, and of what is no publicity, read as a person reads them. */
export function testOwnWords(built: () => BuiltSite): void {
  let site: BuiltSite;
  beforeAll(() => {
    site = built();
  });

  describe('pages of the samples', () => {
    it.each(['wuhai/rounds/sample-2024', 'bayannur/rounds/sample-2026'])(
      'T15: %s asks for opinions without a word of 公示期 or 异议期',
      (round) => {
        const text = mainOf(site.read(`${round}/publicity-opinion/index.html`));
        expect(text).toContain('公开征求意见');
        expect(text).not.toMatch(/公示期|异议处理|公示要素/);
      },
    );

    it('T11: no page of a city that has only a draft speaks of it as of a text in force', () => {
      const drafts = site.files.filter((file) =>
        /^(?:bayannur|bayingolin|jiangyin)\/(?!regulations\/|.*\/r\d+\/).*index\.html$/.test(file),
      );
      expect(drafts.length).toBeGreaterThan(30);
      for (const file of drafts)
        expect(mainOf(site.read(file)).match(AS_IF_IN_FORCE)?.[0], file).toBeUndefined();
    });
  });
}

/** What would say that a draft binds somebody. */
const AS_IF_IN_FORCE = /与办法|[按依]据?照?办法|(?<!本)办法(?:要求|规定|写|没有|未(?!收录))/;

/** The words of the page's own part, without header and footer. */
function mainOf(html: string): string {
  return textOf(/<main\b.*<\/main>/s.exec(html)?.[0] ?? '').replace(/\s+/g, '');
}
