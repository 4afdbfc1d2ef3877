import { LUOHE, WUHAI } from './mistake.ts';
import type { Mistake } from './mistake.ts';

const LAID_OPEN_2024 = `${WUHAI}/sample-2024/publicity-proposed-winners-r2.yaml`;

/** Slips in what is said of objections, and in how many applied. */
export const OUTCOME_MISTAKES: readonly Mistake[] = [
  {
    slip: 'more outcomes than objections',
    make: (content) =>
      content.withFile(LAID_OPEN_2024, (text) =>
        text.replace(
          'entries:',
          '    - { organisation: "91000000MA00001388", result: rejected, text: 经调查不属实, decidedOn: "2024-09-20" }\nentries:',
        ),
      ),
    code: 'wrong-value',
    at: [LAID_OPEN_2024, 'received: 1'],
    says: '2',
  },
  {
    slip: 'one organisation moved up into two places',
    make: (content) =>
      content.withFile(LAID_OPEN_2024, (text) =>
        text
          .replace('received: 1', 'received: 2')
          .replace(
            'entries:',
            '    - { organisation: "91000000MA00001463", result: upheld, text: 经调查属实, decidedOn: null, replacedBy: "91000000MA0000162Q" }\nentries:',
          ),
      ),
    code: 'outcome-replaced',
    at: [LAID_OPEN_2024, '经调查属实, decidedOn: null'],
    says: '同一家递补了两处',
  },
  {
    slip: 'an outcome later than the edition that tells it',
    make: (content) =>
      content.replace(LAID_OPEN_2024, 'decidedOn: "2024-09-20"', 'decidedOn: "2025-09-20"'),
    code: 'days-reversed',
    at: [LAID_OPEN_2024, 'result: upheld'],
    says: 'decidedOn（2025-09-20） 晚于 说出这一结果的这一版',
  },
  {
    slip: 'fewer applicants than were accepted',
    make: (content) =>
      content.replace(
        `${LUOHE}/sample-2024/round.yaml`,
        'sample: true',
        'sample: true\napplied: { count: 7, from: 通报 }',
      ),
    code: 'wrong-value',
    at: [`${LUOHE}/sample-2024/round.yaml`, 'applied:'],
    says: '不少于名单上的 8 家',
  },
  {
    slip: 'more reviewed on site than applied',
    make: (content) =>
      content.replace(
        `${LUOHE}/sample-2024/round.yaml`,
        'sample: true',
        'sample: true\napplied: { count: 9, from: 通报 }\nonSite: { count: 10, from: 通报 }',
      ),
    code: 'wrong-value',
    at: [`${LUOHE}/sample-2024/round.yaml`, 'onSite:'],
    says: '不多于申报的 9 家',
  },
];
