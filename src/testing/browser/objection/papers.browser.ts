import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { PaperId, Party } from '../../../law/objection/papers.ts';
import { PAPER_FILES, PAPER_NAMES } from '../../../messages/objection/objection.ts';
import { OBJECTION_PAGE } from '../../../messages/objection/objection-page.ts';
import { unzip } from '../../unzip.ts';
import { A4, printedPages } from '../printed-pages.ts';
import { test } from '../shared-page.ts';
import { TYPED } from './fill-step.ts';
import { CITIES, answerPaper, download, makePapers, openForm } from './run.ts';

/** The papers beside the objection, each in the cities whose text leaves room for it. */
const OFFERED: Record<(typeof CITIES)[number], PaperId[]> = {
  bayannur: ['objection', 'recusal', 'forged-mark', 'correction'],
  luohe: ['objection', 'forged-mark', 'correction'],
  bayingolin: ['objection', 'correction'],
  jiangyin: ['objection', 'correction'],
  wuhai: ['objection', 'forged-mark', 'correction'],
};

/** What the letter says of who writes, and on what it rests. */
const SAYS: Record<Exclude<PaperId, 'objection'>, { writer: string; opening: RegExp }> = {
  recusal: { writer: '申请', opening: /第二十条第二款，申请下列评审工作人员回避/ },
  'forged-mark': { writer: '举报', opening: /第(二十九|二十六|三十九)条，现将发现的伪造、冒用/ },
  correction: { writer: '申请', opening: /的记录有误，现申请更正如下/ },
};

for (const city of CITIES) {
  test(`${city} offers the papers its text leaves room for, and no others`, async ({ page }) => {
    await openForm(page, city);
    const offered = page.locator('[data-step=paper] label .words');
    await expect(offered).toHaveText(
      OFFERED[city].map((paper) => PAPER_NAMES[paper]),
      { useInnerText: true },
    );
  });

  for (const paper of OFFERED[city]) {
    if (paper === 'objection') continue;
    const parties: Party[] = paper === 'recusal' ? ['unit'] : ['person', 'unit'];
    for (const party of parties)
      test(`${city}, ${paper}, ${party}: from the first question to letter, files and A4 pages`, async ({
        page,
        seen,
      }) => {
        await page.setViewportSize({ width: 360, height: 740 });
        await openForm(page, city);
        await answerPaper(page, paper, party);
        await makePapers(page);
        const { writer, opening } = SAYS[paper];
        const letter = page.locator('[data-letter]');
        await expect(letter).toContainText(opening);
        await expect(letter.locator('.signature')).toContainText(
          party === 'unit' ? `${writer}单位（盖章）` : `${writer}人（签名）`,
        );
        for (const typed of [TYPED.name, TYPED.target, TYPED.evidence])
          await expect(letter).toContainText(typed);
        await expect(letter).not.toContainText('公民身份号码');
        const papers = page.locator('[data-papers]');
        await expect(papers).not.toContainText('异议书');
        await expect(papers).not.toContainText('最后时刻');
        await expect(page.locator('[data-after]')).toContainText(/(本办法|草案)未规定/);
        await expect(page.getByRole('button', { name: OBJECTION_PAGE.calendar })).toBeHidden();

        const docx = await download(page, OBJECTION_PAGE.docx);
        expect(docx.name).toBe(`${PAPER_FILES[paper]}.docx`);
        const xml = unzip(await readFile(docx.path)).get('word/document.xml');
        for (const said of [TYPED.name, TYPED.target]) expect(xml).toContain(said);
        const text = await download(page, OBJECTION_PAGE.text);
        expect(text.name).toBe(`${PAPER_FILES[paper]}.txt`);
        expect(await readFile(text.path, 'utf8')).toContain(TYPED.target);
        const sheets = await printedPages(page);
        expect(sheets.length).toBeGreaterThanOrEqual(2);
        for (const sheet of sheets) expect(sheet).toEqual(A4);
        expect(await seen.troubles()).toEqual([]);
      });
  }
}
