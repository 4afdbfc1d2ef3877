import { expect, it } from 'vitest';
import { validContent } from '../../testing/content-builder.ts';
import { loadPortal } from '../load-portal.ts';

const GUIDE = '---\ntitle: 关于本站\ndescription: 一句话。\n---\n\n## 收录什么\n\n办法文本。\n';
const found = (path: string, text: string) =>
  validContent()
    .write(path, text)
    .findings()
    .map(({ code, file, line }) => `${code} ${file}:${line}`);

it('reads each guide with its head and its prose', () => {
  const { portal } = loadPortal(validContent().write('guides/about.mdx', GUIDE).root);
  expect(portal?.guides).toEqual([
    {
      slug: 'about',
      title: '关于本站',
      description: '一句话。',
      prose: '## 收录什么\n\n办法文本。',
    },
  ]);
});

it('reports a guide without a head, without a title, or that is no guide', () => {
  const path = 'content/guides/about.mdx';
  expect(found('guides/about.mdx', '正文')).toEqual([`front-matter ${path}:1`]);
  expect(found('guides/about.mdx', GUIDE.replace('title: 关于本站\n', ''))).toEqual([
    expect.stringContaining(path),
  ]);
  expect(found('guides/about.mdx', GUIDE.replace('title', 'titel'))).toHaveLength(1);
  expect(found('guides/about.txt', GUIDE)).toEqual(['file-unknown content/guides/about.txt:1']);
});
