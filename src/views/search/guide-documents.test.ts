import { expect, it } from 'vitest';
import { guideDocuments } from './guide-documents.ts';
import { pageDocuments } from './page-documents.ts';

const guide = (prose: string) => ({
  slug: 'about',
  title: '关于本站',
  description: '简述。',
  prose,
});

it('cuts a guide at its headings, and links each part by its anchor', () => {
  const prose = '开头。\n\n## 怎样看效力（状态）\n\n- 甲乙\n\n### 小标题\n\n丙\n\n## 最后\n\n丁';
  expect(guideDocuments({ guides: [guide(prose)] })).toMatchObject([
    {
      id: 'guides/about',
      href: 'about/',
      blocks: [
        { anchor: '', label: '简介', text: '简述。\n开头。' },
        {
          anchor: '怎样看效力状态',
          label: '怎样看效力（状态）',
          text: '怎样看效力（状态）\n甲乙\n小标题\n丙',
        },
        { anchor: '最后', label: '最后', text: '最后\n丁' },
      ],
    },
  ]);
});

it('names an article as the page prints it, and refuses one that is not there', () => {
  const [document] = guideDocuments({
    guides: [guide('依据是<Article of="luohe/2018" at="17" />。')],
  });
  expect(document?.blocks[0]?.text).toContain('依据是《漯河市市长质量奖管理办法》第十七条。');
  expect(() => guideDocuments({ guides: [guide('<Article of="luohe/2018" at="99" />')] })).toThrow(
    '指南引用了不存在的条款：of="luohe/2018" at="99"',
  );
});

it('says of every own page what it is called and what stands there', () => {
  const pages = pageDocuments();
  expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
  for (const { id, title, blocks } of pages) {
    expect(title, id).not.toBe('');
    for (const { label, text } of blocks) expect(text.length, label).toBeGreaterThan(label.length);
  }
});
