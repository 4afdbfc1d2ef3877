import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { alikeReport } from '../../messages/findings/alike.ts';
import { current } from '../../model/record.ts';
import { contentOf } from '../../testing/content-builder.ts';
import { VALID_FILES } from '../../testing/valid-content.ts';
import { loadPortal } from '../load-portal.ts';
import { alikeIn } from './alike.ts';

const FIXTURE = 'src/testing/fixtures/no-text';
const FILE = 'same-organisations.yaml';
const CODE = '91990000MA00007000';

/** A city whose lists of 2009 print names alone, and the list of 2011 a code. */
function twoLists(same: string | null) {
  const content = contentOf(VALID_FILES);
  cpSync(join(FIXTURE, 'wu-city'), join(content.root, 'jurisdictions/wu-city'), { recursive: true });
  return same === null ? content : content.write(FILE, same);
}
const load = (same: string | null) => {
  const { portal, findings } = loadPortal(twoLists(same).root, { reached: '2026-11-20T00:00' });
  expect(findings).toEqual([]);
  return portal!;
};
const idsOf = (portal: ReturnType<typeof load>) =>
  portal.jurisdictions
    .find(({ slug }) => slug === 'wu-city')!
    .rounds.map(({ winners }) => current(winners!).entries.map(({ organisation }) => organisation));

it('merges nothing by itself, and offers an editor what may be one', () => {
  const portal = load(null);
  expect(new Set(idsOf(portal).flat()).size).toBe(6);
  const report = alikeReport(alikeIn(portal));
  expect(report).toContain('可能是同一家的 1 对');
  expect(report).toContain(
    '- { ids: [n-09b689a54485, n-e35bba631191], same: , reason:  }  # 样例纺织（集团）总公司 / 样例纺织集团总公司',
  );
});

it('gives one id to what an editor found to be one, by a code known later', () => {
  const portal = load(`- { ids: [${CODE}, n-c434cc1790d8], same: true, reason: 改制 }\n`);
  const [old, later] = idsOf(portal);
  expect(old?.[0]).toBe(CODE);
  expect(later?.[0]).toBe(CODE);
  expect(portal.same.kept).toEqual(new Map([['n-c434cc1790d8', CODE]]));
});

it('offers no more what an editor found to be two', () => {
  const portal = load('- { ids: [n-09b689a54485, n-e35bba631191], same: false, reason: 两家 }\n');
  expect(alikeIn(portal)).toEqual([]);
  expect(new Set(idsOf(portal).flat()).size).toBe(6);
});

it.each([
  ['an id that no record names', 'n-000000000000', 'same-stranger', '没有一份记录里有'],
  ['an id that gives way to itself', CODE, 'listed-twice', '写了两次'],
])('refuses %s', (_, id, code) => {
  const content = twoLists(`- { ids: [${CODE}, ${id}], same: true, reason: 改制 }\n`);
  expect(content.findings().map((each) => [each.code, each.file])).toEqual([[code, `content/${FILE}`]]);
});
