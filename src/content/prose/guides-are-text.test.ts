import { join } from 'node:path';
import { expect, it } from 'vitest';
import { validContent } from '../../testing/content-builder.ts';
import { guidesAreText } from './guides-are-text.ts';

type Hook = (this: { error: (said: string) => never }, code: string, id: string) => void;

/** What the compiler of guides is told of a guide before it gets it; null where it may go on. */
function saidOf(prose: string, query = ''): string | null {
  const { root } = validContent().write('guides/about.mdx', prose);
  const { transform } = guidesAreText() as unknown as { transform: { handler: Hook } };
  const context = {
    error(said: string): never {
      throw new Error(said);
    },
  };
  try {
    transform.handler.call(context, prose, join(root, 'guides/about.mdx') + query);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

const HEAD = '---\ntitle: 关于本站\ndescription: 一句话。\n---\n';

it('a guide that holds code never reaches the compiler, however it is asked for', () => {
  for (const query of ['', '?astroPropagatedAssets', '?t=1'])
    expect(saidOf(`${HEAD}{process.env.HOME}`, query)).toMatch(
      /^content\/guides\/about\.mdx:5:1 {2}guide-code .*\{process\.env\.HOME\}/,
    );
});

it('a guide that is text does', () => {
  expect(saidOf(`${HEAD}依据是<Article of="mou/2020" at="1" />。`)).toBeNull();
});
