import { expect } from '@playwright/test';
import { REGULATIONS } from '../../built/built-site.ts';
import { test } from '../shared-page.ts';

test('the head of a regulation is short, and text, contents and notes begin together', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(REGULATIONS.luohe);
  const box = async (selector: string) => (await page.locator(selector).first().boundingBox())!;
  const [title, notice] = [await box('main header'), await box('.banner')];
  expect(notice.y + notice.height - title.y).toBeLessThanOrEqual(180);
  const tops = [await box('.side nav'), await box('#letter'), await box('aside.margin')];
  for (const { y } of tops) expect(Math.abs(y - tops[1]!.y)).toBeLessThan(24);
  expect(tops[1]!.y).toBeLessThan(450);
});

test('on a phone the text stands alone, and a mark opens the notes of its article', async ({
  scriptless: page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(REGULATIONS.luohe);
  const notes = page.locator('aside.margin').filter({ visible: true });
  await expect(notes).toHaveCount(0);
  const row = page.locator('.row', { has: page.locator('#art-17') });
  await row.locator('.note-mark summary').click();
  await expect(notes).toHaveCount(1);
  await expect(row.locator('aside')).toContainText('不少于7天');
  await page.getByLabel('带注释').check();
  expect(await notes.count()).toBeGreaterThan(20);
  await expect(page.locator('.note-mark').filter({ visible: true })).toHaveCount(0);
});

test('the mark of a note covers no word of the text', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  for (const address of Object.values(REGULATIONS)) {
    await page.goto(address);
    const covered = await page.locator('.note-mark summary').evaluateAll((marks) =>
      marks.flatMap((mark) => {
        const own = mark.getBoundingClientRect();
        const words = mark.closest('.row')?.querySelector('.words');
        const last = words && [...words.querySelectorAll('p, h2')].at(-1);
        const range = document.createRange();
        if (!last) return [];
        range.selectNodeContents(last);
        return [...range.getClientRects()]
          .filter((line) => line.bottom > own.top + 4 && line.top < own.bottom - 4)
          .filter((line) => line.right > own.left + 1)
          .map(() => last.textContent);
      }),
    );
    expect(covered).toEqual([]);
  }
});

test('a day looks up the text that was in force', async ({ page }) => {
  await page.goto(REGULATIONS.luohe);
  await page.locator('.beside summary').click();
  const answer = page.locator('governed-on [role=status]');
  const day = page.getByLabel('按某日看');
  await day.fill('2018-12-31');
  await expect(answer).toContainText('没有收录那时施行的文本');
  await day.fill('2019-01-01');
  await expect(answer).toContainText('施行的是《漯河市市长质量奖管理办法》');
});
