import { expect, it } from 'vitest';
import { channelDetails, dialled } from './channel.ts';

it.each([
  ['0473-3998600', '04733998600'],
  ['(0473) 399 8600', '04733998600'],
  ['0473-3998600、3998601', null],
  ['0473-3998600 转 8', null],
  ['未载明', null],
])('of %s dials %s', (text, number) => {
  expect(dialled(text)).toBe(number);
});

it('lets a telephone be dialled, and nothing else', () => {
  const details = channelDetails({
    office: '样例办公室',
    phone: '0000-0000000',
    fax: '0000-0000001',
  });
  expect(details.map(({ name, lines }) => [name, lines[0]?.href])).toEqual([
    ['受理机构', undefined],
    ['电话', 'tel:00000000000'],
    ['传真', undefined],
  ]);
});
