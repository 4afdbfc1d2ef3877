import { existsSync, readFileSync } from 'node:fs';
import { expect, test as isolated } from '@playwright/test';
import fc from 'fast-check';
import type { Page } from '@playwright/test';
import { FILE_VERIFY_WORDS } from '../../../messages/register/file-verify.ts';
import { visit } from '../../built/built-site.ts';
import { test } from '../shared-page.ts';

const VERIFY = '/verify/file/';
const CALL = 'dist/jiangyin/rounds/15/call-notice/';
const SAMPLE = 'dist/luohe/rounds/sample-2024/winners/r1/entries.csv';
const REGISTER = 'dist/log/published.jsonl';

async function choose(page: Page, name: string, content: string | Buffer): Promise<void> {
  const buffer = Buffer.from(content);
  await page
    .locator('file-verify input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}
const said = (page: Page) => page.locator('file-verify .status');
const found = (page: Page) => page.locator('file-verify .results');

test('a saved record is known again, with its place in the register', async ({ page }) => {
  await page.goto(visit(VERIFY));
  await choose(page, '随便什么名字.json', readFileSync(`${CALL}record.json`));
  await expect(said(page)).toHaveText('这是本站的文件：记录的 JSON，一个字节不差');
  await expect(found(page)).toContainText('江阴市市长质量奖第十五届申报通知，第 1 版');
  await expect(found(page)).toContainText('这是本站现在显示的一版。登记簿第 6 号');
  await found(page).getByRole('link', { name: '打开这一版的页面' }).click();
  await expect(page).toHaveURL(/\/jiangyin\/rounds\/15\/call-notice\/$/);
});

test('texts, source files and registered files are known again', async ({ page }) => {
  await page.goto(visit(VERIFY));
  for (const [path, words] of [
    ['dist/luohe/regulations/2018/text.txt', '办法的纯文本'],
    ['dist/luohe/regulations/2018/text.md', '办法的 Markdown 文本'],
    ['dist/luohe/regulations/2018/source.txt', '来源文件'],
    ['content/jurisdictions/jiangyin/rounds/15/call-notice.md', '登记的原件'],
  ] as const) {
    await choose(page, 'a', readFileSync(path));
    await expect(said(page), path).toContainText(words);
  }
});

test('one changed byte is noticed, and nothing is guessed', async ({ page }) => {
  await page.goto(visit(VERIFY));
  const text = readFileSync('dist/luohe/regulations/2018/text.txt', 'utf8');
  await choose(page, 'text.txt', text.replace('质', '貭'));
  await expect(said(page)).toHaveText('本站未收录这个文件');
  await expect(found(page)).toContainText('不等于文件是假的，也不等于真的');
  await choose(
    page,
    'a.json',
    readFileSync(`${CALL}record.json`, 'utf8').replace('09-15', '09-16'),
  );
  await expect(said(page)).toHaveText('这个文件与本站的记录不一致');
});

test('an empty file is called empty', async ({ page }) => {
  await page.goto(visit(VERIFY));
  await choose(page, 'a.json', '');
  await expect(said(page)).toHaveText(/^这个文件是空的/);
  await expect(found(page)).toBeEmpty();
});

test('a saved page is known by its marks, and it is said that no more was compared', async ({
  page,
}) => {
  await page.goto(visit('/jiangyin/rounds/15/call-notice/'));
  const saved = await page.content();
  await page.goto(visit(VERIFY));
  await choose(page, 'page.html', saved);
  await expect(said(page)).toHaveText('这个网页上的标记是本站的记录');
  await expect(found(page)).toContainText('没有逐字比较网页的内容');
});

test('an older register is consistent, a rewritten one is not, and the change is named', async ({
  page,
}) => {
  const lines = readFileSync(REGISTER, 'utf8').trim().split('\n');
  await page.goto(visit(VERIFY));
  await choose(page, 'old.jsonl', lines.slice(0, -1).join('\n'));
  await expect(said(page)).toHaveText('这份副本与现在的登记簿一致');
  await expect(found(page)).toContainText(
    `副本有 ${lines.length - 1} 项，现在有 ${lines.length} 项。`,
  );
  await choose(page, 'checkpoint', readFileSync('dist/log/checkpoint'));
  await expect(said(page)).toHaveText('这份副本与现在的登记簿一致');

  await page.route('**/log/published.jsonl', (route) =>
    route.fulfill({ body: [lines[1], lines[0], ...lines.slice(2)].join('\n') }),
  );
  await choose(page, 'old.jsonl', lines.join('\n'));
  await expect(said(page)).toHaveText('这份副本与现在的登记簿不一致');
  await expect(found(page)).toContainText('第 1 号（bayannur/regulations/draft 第 1 版）换了次序');
  await choose(page, 'checkpoint', readFileSync('dist/log/checkpoint'));
  await expect(found(page)).toContainText(`前 ${lines.length} 项与旧总指纹不一致`);
});

test('a register that changed by one digit, lost a line or has another order is never taken for the kept one', async ({
  page,
}) => {
  const lines = readFileSync(REGISTER, 'utf8').trim().split('\n');
  const swapped = (at: number, other: number) =>
    lines.with(at, lines[other]!).with(other, lines[at]!);
  const otherDigit = (line: string, at: number) => {
    const place = line.lastIndexOf('"sha256":"') + 10 + at;
    return line.slice(0, place) + (line[place] === '0' ? '1' : '0') + line.slice(place + 1);
  };
  const line = fc.nat(lines.length - 1);
  const rewritten = fc.oneof(
    fc.tuple(line, fc.nat(63)).map(([at, digit]) => lines.with(at, otherDigit(lines[at]!, digit))),
    line.map((at) => lines.toSpliced(at, 1)),
    fc.uniqueArray(line, { minLength: 2, maxLength: 2 }).map(([a, b]) => swapped(a!, b!)),
  );
  let served = lines;
  await page.route('**/log/published.jsonl', (route) => route.fulfill({ body: served.join('\n') }));
  await page.goto(visit(VERIFY));
  const copies = [lines.join('\n'), readFileSync('dist/log/checkpoint')];
  await fc.assert(
    fc.asyncProperty(rewritten, fc.constantFrom(...copies), async (now, copy) => {
      served = now;
      await choose(page, 'unknown', 'unknown');
      await expect(said(page)).toHaveText('本站未收录这个文件');
      await choose(page, 'kept', copy);
      await expect(said(page)).toHaveText('这份副本与现在的登记簿不一致');
    }),
    { numRuns: 12 },
  );
});

for (const sample of existsSync(SAMPLE) ? [SAMPLE] : [])
  test('a sample is never taken for a record', async ({ page }) => {
    await page.goto(visit(VERIFY));
    await choose(page, 'a.csv', readFileSync(sample));
    await expect(said(page)).toContainText('这是本站的样例文件：CSV 名单');
    await expect(found(page).locator('.warning')).toContainText('虚构');
    await expect(found(page)).toContainText('这一版已被更正，不是现在的一版。样例不登记。');
  });

test('a file that is dropped is checked too', async ({ page }) => {
  await page.goto(visit(VERIFY));
  const words = readFileSync(`${CALL}record.json`, 'utf8');
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'record.json'));
    return transfer;
  }, words);
  await page.dispatchEvent('file-verify form', 'drop', { dataTransfer: data });
  await expect(said(page)).toContainText('一个字节不差');
});

test('nothing of the file leaves the browser', async ({ page }) => {
  await page.goto(visit(VERIFY), { waitUntil: 'networkidle' });
  const address = page.url();
  const requests: { url: string; sent: string | null }[] = [];
  page.on('request', (request) => requests.push({ url: request.url(), sent: request.postData() }));
  await choose(page, '秘密.txt', '秘密的内容');
  await expect(said(page)).toHaveText('本站未收录这个文件');
  const asked = requests.filter(({ url }) => !/\/_astro\/[^?]+\.js$/.test(url));
  expect(asked).toEqual([{ url: new URL('../files.json', address).href, sent: null }]);
  expect(requests.every(({ sent }) => sent === null)).toBe(true);
  expect(page.url()).toBe(address);
  const stored = await page.evaluate(() => [localStorage.length, sessionStorage.length]);
  expect(stored).toEqual([0, 0]);
});

isolated(
  'it works where the page came over plain http, without the browser’s own hashing',
  async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
    await page.goto(visit(VERIFY));
    await choose(page, 'record.json', readFileSync(`${CALL}record.json`));
    await expect(said(page)).toContainText('一个字节不差');
  },
);

test('what goes wrong here is not blamed on the network, and no older answer stands', async ({
  page,
}) => {
  await page.goto(visit(VERIFY));
  await choose(page, 'a.json', readFileSync(`${CALL}record.json`));
  await expect(found(page)).toContainText('第 1 版');
  await page.evaluate(() => {
    Object.entries = () => {
      throw new Error('broken');
    };
  });
  await choose(page, 'b.json', readFileSync(`${CALL}record.json`));
  await expect(said(page)).toHaveText(FILE_VERIFY_WORDS.broken);
  await expect(found(page)).toBeEmpty();
});

test('a table that does not come can be asked for again', async ({ page }) => {
  await page.goto(visit(VERIFY));
  await page.route('**/files.json', (route) => route.abort());
  await choose(page, 'a', 'a');
  await expect(said(page)).toContainText('没有读到');
  await page.unroute('**/files.json');
  await choose(page, 'b', 'b');
  await expect(said(page)).toHaveText('本站未收录这个文件');
});

test('without scripts the page leads to the register, which can be read and saved', async ({
  scriptless: page,
}) => {
  await page.goto(visit(VERIFY));
  await expect(page.locator('file-verify form')).toBeHidden();
  await page.locator('.without-script').getByRole('link').click();
  await expect(page.locator('.register > li')).toHaveCount(
    readFileSync(REGISTER, 'utf8').trim().split('\n').length,
  );
  await expect(page.getByRole('link', { name: '下载总指纹' })).toBeVisible();
});
