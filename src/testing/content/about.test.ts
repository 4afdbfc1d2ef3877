import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  AGAINST_DRAFT_NAMES,
  AUDIT_RESULT_NAMES,
  DRAFT_MARK,
} from '../../messages/audit/audit.ts';
import { RESULT_NAMES } from '../../messages/eligibility/eligibility.ts';
import { unsaidWords } from '../../messages/site/states.ts';
import type { Unsaid } from '../../messages/site/states.ts';
import { LIVE_CONTENT } from './live-portal.ts';
import { STATES } from '../../model/states.ts';

const prose = readFileSync(`${LIVE_CONTENT}/guides/about.mdx`, 'utf8');
/** What the guide puts in quotation marks before a colon: the words it explains. */
const explained = [...prose.matchAll(/^- ((?:“[^”]+”)+)：/gm)].flatMap(([, words]) =>
  [...words!.matchAll(/“([^”]+)”/g)].map((match) => match[1]),
);

const UNSAID: readonly Unsaid[] = [
  { state: 'not-stated', draft: false },
  { state: 'not-stated', draft: true },
  { state: 'unsorted', places: ['第九条'] },
  { state: 'not-entered' },
  { state: 'text-not-held' },
  { state: 'not-in-notice' },
  { state: 'held-in-part' },
  { state: 'not-held' },
  { state: 'looked-for', on: '2026-11-20', where: '市政府网站' },
  { state: 'withheld' },
];

it('T1: the guide explains every word of the one table, and no other', () => {
  expect(new Set([...UNSAID.map(({ state }) => state), 'stated'])).toEqual(new Set(STATES));
  expect(explained).toEqual(UNSAID.map(unsaidWords));
  const elsewhere = prose.replaceAll(/^- “.*$/gm, '');
  expect(elsewhere).not.toMatch(/未(?:规定|录入|收录|载明|公开|见公开)/);
});

it('T9: the guide says that differing readings favour nobody', () => {
  expect(prose).toContain(`“${AUDIT_RESULT_NAMES.note}”`);
  expect(prose).toContain(`“${RESULT_NAMES.review}”`);
  expect(prose).toContain('不挑对谁有利的一种');
});

it('T10: the guide says that a fact that is missing leaves nothing met', () => {
  expect(prose).toContain(`“${AUDIT_RESULT_NAMES.met}”要有全部事实`);
  expect(prose).toContain(`“${AUDIT_RESULT_NAMES.cannot}”`);
});

it('T11: the guide says what stands under a draft', () => {
  for (const words of [...Object.values(AGAINST_DRAFT_NAMES), DRAFT_MARK])
    expect(prose).toContain(`“${words}”`);
});
