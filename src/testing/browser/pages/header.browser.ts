import { expect } from '@playwright/test';
import { visit } from '../../built/built-site.ts';
import { pixelsBeyond } from '../defects.ts';
import { test } from '../shared-page.ts';

const LONG = '示例壮族瑶族自治州人民政府质量奖评审结果公开门户';

for (const width of [360, 768, 1024])
  test(`a long name of the site leaves head and menu whole at ${width} px`, async ({
    scriptless: page,
  }) => {
    await page.setViewportSize({ width, height: 780 });
    await page.goto(visit('/places/'));
    await page.locator('.brand').evaluate((brand, name) => {
      brand.lastChild!.textContent = name;
    }, LONG);
    expect(await pixelsBeyond(page)).toBe(0);
    const seal = (await page.locator('.brand .seal').boundingBox())!;
    expect(seal.width).toBeCloseTo(seal.height, 0);
    const head = page.locator('header');
    const way = width < 768 ? head.locator('summary') : head.locator('nav a').last();
    const { x, width: wide } = (await way.boundingBox())!;
    expect(x + wide).toBeLessThanOrEqual(width);
    expect((await head.boundingBox())!.height).toBeLessThanOrEqual(120);
  });
