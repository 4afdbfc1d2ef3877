import { expect, it } from 'vitest';
import { loadPortal } from '../../content/load-portal.ts';
import { ROUND, realRound } from '../../testing/real-round.ts';
import { register } from '../../testing/register.ts';
import type { TestContent } from '../../testing/content-builder.ts';
import { settings, siteOf } from '../site/site.ts';
import { heldRevisions } from './held-revisions.ts';
import { stateChanges } from './state-changes.ts';

const siteIn = ({ root }: TestContent) =>
  siteOf(loadPortal(root).portal!, { ...settings, content: root });

it('says of each edit its day and its difference, and that it waits until it is registered', () => {
  const content = register(realRound());
  expect(stateChanges(siteIn(content))).toEqual([]);
  content.replace(`${ROUND}/round.yaml`, '第一届', '第壹届');
  const change = {
    id: 'mou/rounds/1',
    revision: 2,
    href: '/mou/rounds/1/',
    lines: [
      { kind: 'removed', text: 'label: 第一届' },
      { kind: 'added', text: 'label: 第壹届' },
    ],
  };
  expect(stateChanges(siteIn(content))).toMatchObject([{ ...change, on: null }]);
  register(content, '2022-01-08');
  expect(stateChanges(siteIn(content))).toMatchObject([{ ...change, on: '2022-01-08' }]);
});

it('stands in the register under its own name, an older state as corrected', () => {
  const content = register(realRound()).replace(`${ROUND}/round.yaml`, '第一届', '第壹届');
  const site = siteIn(register(content, '2022-01-08'));
  const states = heldRevisions(site).filter(({ id }) => id === 'mou/rounds/1');
  expect(states.map(({ revision, state }) => [revision, state])).toEqual([
    [1, 'corrected'],
    [2, 'standing'],
  ]);
  expect(states[0]?.title).toMatch(/第壹届的基本情况$/);
});
