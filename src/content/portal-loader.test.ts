import type { Loader, LoaderContext } from 'astro/loaders';
import { expect, it } from 'vitest';
import { freshly } from './portal-loader.ts';

it('a loader starts anew: an entry of an earlier build does not keep the path of a file that has gone', async () => {
  const held = new Map([['about', { filePath: '../gone/about.mdx' }]]);
  // As the site generator's own loader does: an entry it knows keeps the path it has.
  const keeping: Loader = {
    name: 'keeping',
    load: () => {
      if (!held.has('about')) held.set('about', { filePath: 'content/guides/about.mdx' });
      return Promise.resolve();
    },
  };
  const store = { clear: () => held.clear() };
  await freshly(keeping).load({ store } as unknown as LoaderContext);
  expect(held.get('about')).toEqual({ filePath: 'content/guides/about.mdx' });
});
