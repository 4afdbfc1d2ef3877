import { expect, it } from 'vitest';
import { realVersion } from '../../testing/real-portal.ts';
import type { Rule } from '../../schemas/rules/rules-file.ts';
import { everydayOffice } from './everyday-office.ts';

const RULE = {
  id: 'office',
  kind: 'statement' as const,
  topic: 'office' as const,
  text: '评委会秘书处，设在市市场监督管理局',
  cites: [],
} satisfies Rule;

it.each([
  [{ name: '评委会秘书处' }, { office: '评委会秘书处' }],
  [{ name: '甲局', alias: '甲办' }, { office: '甲局（甲办）' }],
  [
    { name: '甲局', address: '甲路1号', phone: '0000-0000000' },
    { office: '甲局', address: '甲路1号', phone: '0000-0000000' },
  ],
])('%o is written to as %o', (office, expected) => {
  expect(everydayOffice([{ ...RULE, office }])).toEqual(expected);
});

it('is none where the text names none', () => {
  expect(everydayOffice([])).toBeNull();
});

it.each(['bayannur/draft', 'luohe/2018', 'bayingolin/draft', 'jiangyin/draft', 'wuhai/2020'])(
  'in %s is the same however the rule’s sentence is worded',
  (id) => {
    const { rules } = realVersion(id).version.rules;
    const reworded = rules.map((rule) =>
      rule.kind === 'statement' ? { ...rule, text: `负责日常工作的是，${rule.text}` } : rule,
    );
    expect(everydayOffice(rules)).not.toBeNull();
    expect(everydayOffice(reworded)).toEqual(everydayOffice(rules));
  },
);
