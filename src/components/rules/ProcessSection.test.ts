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
};

async function printed(steps: (typeof step)[]): Promise<string> {
  const container = await AstroContainer.create();
  const props = { steps, today: null, round: null };
  return textOf(await container.renderToString(ProcessSection, { props })).trim();
}

it('T32: a process without steps prints no heading', async () => {
  expect(await printed([])).toBe('');
});

it('T32: a process with a step prints it under the heading', async () => {
  expect(await printed([step])).toMatch(/^评审过程[\s\S]*发出申报通知/);
});
