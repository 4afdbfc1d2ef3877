import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RECORD_NAMES } from './records/records.ts';
import { LIST_NAMES } from './records/list-pages.ts';
import { KIND_NAMES } from './search/search.ts';
import { FEED_WORDS } from './site/data.ts';
import { AWARD_STATE_NAMES } from './records/lists.ts';
import { DAY_STATE_NAMES, VERIFY_WORDS } from './register/verify.ts';

/** What visitors stopped at and did not understand. */
const JARGON = [
  '未写不得申报期',
  '未见撤销',
  '参照日',
  '首日计入',
  '机读规则',
  '检查点',
  '纳入证明',
  '有效性',
];

it.each(globSync('src/messages/**/*.ts').filter((path) => !path.includes('.test.')))(
  "T36: %s speaks a layman's words",
  (path) => {
    const words = readFileSync(path, 'utf8');
    expect(JARGON.filter((each) => words.includes(each))).toEqual([]);
    expect(words).not.toMatch(/状态按.*计算/);
  },
);

it('T36: a list and a decision have one label wherever they are named', () => {
  expect(FEED_WORDS.lists.publicity).toBe(LIST_NAMES.publicity);
  expect(FEED_WORDS.lists.winners).toBe(LIST_NAMES.winners);
  expect(KIND_NAMES.list).toBe(LIST_NAMES.publicity);
  expect([KIND_NAMES.winners, VERIFY_WORDS.decision]).toEqual([
    RECORD_NAMES.winners,
    RECORD_NAMES.winners,
  ]);
  expect(DAY_STATE_NAMES).toMatchObject(AWARD_STATE_NAMES);
});
