import { extname } from 'node:path';
import { pinyin } from 'pinyin-pro';

/** Letters of a stem, so that the whole name stays below what every file system keeps. */
const LONGEST = 60;

/**
 * The name a file gets on the site: an address keeps small letters, figures and hyphens alone. 申报表（2026）.DOCX becomes
 * shen-bao-biao-2026.docx; a name that is taken already gets a number.
 */
export function asciiName(printed: string, taken: (name: string) => boolean): string {
  const ending = extname(printed).toLowerCase().replace('.jpeg', '.jpg');
  const spelt = pinyin(printed.slice(0, printed.length - extname(printed).length), {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    v: true,
  });
  const stem =
    spelt
      .join('-')
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, LONGEST)
      .replace(/^-|-$/g, '') || 'attachment';
  for (let number = 1; ; number++) {
    const name = `${stem}${number > 1 ? `-${number}` : ''}${ending}`;
    if (!taken(name)) return name;
  }
}
