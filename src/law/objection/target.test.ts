import { expect, it } from 'vitest';
import { realVersion } from '../../testing/real-portal.ts';
import { personObjects } from '../../testing/objection-forms.ts';
import { objectionForm } from '../../views/objection/objection-form.ts';
import { targetOf } from './target.ts';

const { jurisdiction, version } = realVersion('jiangyin/draft');

/** The office of 江阴 with what the text is made to print of it, as a paper to the everyday office sees it. */
function toEveryday(printed: { address?: string; phone?: string }) {
  const rules = version.rules.rules.map((rule) =>
    rule.kind === 'statement' && rule.office
      ? { ...rule, office: { ...rule.office, ...printed } }
      : rule,
  );
  const model = objectionForm(jurisdiction, { ...version, rules: { ...version.rules, rules } });
  return targetOf(personObjects({ paper: 'forged-mark', list: '' }), model);
}

it.each([
  [{}, null],
  [{ address: '甲路1号' }, { office: '评委会秘书处', address: '甲路1号' }],
  [{ phone: '0000-0000000' }, { office: '评委会秘书处', phone: '0000-0000000' }],
])('a paper to the everyday office goes where the text prints: %o', (printed, channel) => {
  expect(toEveryday(printed)).toMatchObject({ office: '评委会秘书处', channel });
});
