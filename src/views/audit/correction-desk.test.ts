import { expect, it } from 'vitest';
import { correctionDesk } from './correction-desk.ts';

const site = { name: '样例门户', description: '样例' };

it('an error of the portal is told to whom the site names', () => {
  const { words, report } = correctionDesk({ ...site, contact: '0000-0000000' });
  expect(words).toContain('0000-0000000');
  expect(report).toBeNull();
});

it('a government site sends errors to the platform for them', () => {
  const { words, report } = correctionDesk({ ...site, siteIdCode: '1234567890' });
  expect(words).toBeNull();
  expect(report).toContain('site_code=1234567890');
});

it('a site that names nobody says so', () => {
  expect(correctionDesk(site).words).toContain('没有载明联系方式');
});
