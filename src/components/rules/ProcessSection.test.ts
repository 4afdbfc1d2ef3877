import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, it } from 'vitest';
import { textOf } from '../../testing/site/html.ts';
import ProcessSection from './ProcessSection.astro';

const step = {
  id: 'call',
  name: '发出申报通知',
  actor: '评审办公室',
  publishes: null,
  cites: [],
  note: undefined,
  stop: null,
  mark: null,
  open: [],
};

async function printed(steps: (typeof step)[]): Promise<string> {
  const container = await AstroContainer.create();
  const summary = { process: steps, next: [] };
  const props = { summary, today: '2026-11-20', fixed: null, round: null };
  return textOf(await container.renderToString(ProcessSection, { props })).trim();
}

it('T32: a process without steps prints no heading', async () => {
  expect(await printed([])).toBe('');
});

it('T32: a process with a step prints it under the heading', async () => {
  expect(await printed([step])).toMatch(/^评审过程[\s\S]*发出申报通知/);
});

it('stands on a narrow screen at the stage of the round, beside its neighbours', async () => {
  const container = await AstroContainer.create();
  const process = ['a', 'b', 'c', 'd', 'e'].map((name) => ({
    ...step,
    id: name,
    name,
    mark: name === 'd' ? '现在' : null,
    open: [],
  }));
  const html = await container.renderToString(ProcessSection, {
    props: { summary: { process, next: [] }, today: '2026-11-20', fixed: null, round: null },
  });
  const near = [...html.matchAll(/<li class="[^"]*near.*?<\/li>/gs)].map(([each]) => textOf(each));
  expect(near.map((each) => each.replace(/\s+/g, ''))).toEqual(['3c', '4现在d', '5e']);
});
