import { unsaidWords } from '../../messages/site/states.ts';
import { line } from './samples.ts';

const column = (name: string, code: 'in-force' | 'draft', label: string) => ({
  slug: name,
  name,
  href: '#rules',
  next: [{ href: '#rules', text: '自查' }],
  facts: {
    id: name,
    href: '#rules',
    title: '示例办法',
    documentNumber: null,
    mark: null,
    status: { code, label, meaning: '示例', successor: null },
    effectiveOn: null,
    lastDay: null,
    repealedFrom: null,
  },
});
const cell = (sentence: string, isOutlier = false) => ({
  lines: sentence ? [{ ...line, sentence }] : [],
  unsaid: sentence
    ? null
    : {
        state: 'not-stated' as const,
        text: unsaidWords({ state: 'not-stated', draft: true }),
        href: undefined,
      },
  isOutlier,
  said: sentence ? SAID.indexOf(sentence) : null,
});
const SAID = ['每2年评审一次', '不超过3个', '不超过5个', '不收费'];
/** Two cities that agree in one row, differ in another and leave a cell empty in a third. */
export const comparison = {
  columns: [column('甲市', 'in-force', '现行有效'), column('乙市', 'draft', '征求意见稿')],
  groups: [
    {
      id: 'award' as const,
      name: '示例事项',
      rows: [
        {
          topic: 'cycle' as const,
          name: '一致的一行',
          ask: '一致的一行？',
          uniform: true,
          cells: [cell('每2年评审一次'), cell('每2年评审一次')],
        },
        {
          topic: 'places' as const,
          name: '有差别的一行',
          ask: '有差别的一行？',
          uniform: false,
          cells: [cell('不超过3个'), cell('不超过5个', true)],
        },
        {
          topic: 'fee' as const,
          name: '缺一格的一行',
          ask: '缺一格的一行？',
          uniform: false,
          cells: [cell('不收费'), cell('')],
        },
      ],
    },
  ],
};
