import { describe, expect, it } from 'vitest';
import { hasValidCheckCharacter } from '../../../src/law/awards/credit-code.ts';
import { copiedCity, copyCity, rename } from './generated-city.ts';

const copy = copiedCity(12);
const renamed = (text: string) => rename(text, ['漯河市', '漯河'], copy);

describe('a copied city', () => {
  it('has an address and a name of its own', () => {
    expect(copy).toEqual({ slug: 'generated-12', name: '虚乙丙', number: 12 });
  });

  it.each([
    ['漯河市市长质量奖', '虚乙丙市长质量奖', 'the full name goes before the short one'],
    ['漯\n河质量奖', '虚乙丙质量奖', 'an issued file breaks lines anywhere'],
    ['【样例】公示', '【生成】公示', 'a title says what it is'],
    ['样例〔2024〕1号', '虚乙丙〔2024〕1号', 'a number belongs to nobody'],
    ['样例甲制造有限公司', '虚乙丙甲制造有限公司', 'a company belongs to nobody'],
    ['round: sample-2024', 'round: year-2024', 'a round that may be registered'],
    ['sample-xu-cooperative', 'generated-12-xu-cooperative', 'an id of this city alone'],
    ['sample: true', 'sample: false', 'a record that may be registered'],
    ['2018年8月22日', '2018年8月22日', 'what the text says stays'],
  ])('says for %j %j: %s', (before, after) => {
    expect(renamed(before)).toBe(after);
  });

  it('gives codes of no region, with the check character they call for', () => {
    const code = renamed('91000000MA00000157');
    expect(code.slice(2, 8)).toBe('990012');
    expect(hasValidCheckCharacter(code)).toBe(true);
    expect(renamed('91000000ma00000157')).toBe(code.toLowerCase());
  });

  it('holds the issued file by its new hash, and attachments as they are', () => {
    const files = new Map([
      ['regulations/2018/source.txt', '漯河'],
      ['regulations/2018/regulation.yaml', `sha256: ${'0'.repeat(64)}`],
      ['rounds/sample-2024/attachments/a.csv', '样例'],
    ]);
    const copied = copyCity(files, ['漯河'], copy);
    expect(copied.get('regulations/2018/regulation.yaml')).not.toContain('000000');
    expect(copied.get('rounds/year-2024/attachments/a.csv')).toBe('样例');
  });

  it('lists further candidates, in a table as in a record', () => {
    const files = new Map([
      [
        'rounds/1/qualified-list.csv',
        'organisation,name,region\n91000000MA00000157,样例甲,样例县\n',
      ],
      ['rounds/1/qualified-list.yaml', 'entries: ./qualified-list.csv\n'],
      [
        'rounds/2/qualified-list.yaml',
        'title: 名单\nentries:\n  - { organisation: a, name: 甲 }\n',
      ],
    ]);
    const lines = [...copyCity(files, [], copy).values()].map((text) => text.trim().split('\n'));
    expect(lines.map(({ length }) => length)).toEqual([58, 1, 59]);
    expect(lines[0]?.at(-1)).toMatch(/^91990012MB[0-9A-Z]{8},虚乙丙候选己己有限公司,$/);
  });
});
