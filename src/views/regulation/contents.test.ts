import { expect, it } from 'vitest';
import { fixtureJurisdiction } from '../../testing/fixture-portal.ts';
import { realVersion } from '../../testing/real-portal.ts';
import { contentsOf } from './contents.ts';

it('lists letter, chapters with their articles, annex, colophon and what follows the text', () => {
  expect(contentsOf(realVersion('wuhai/2020').version)).toEqual([
    { href: '#letter', text: '印发通知' },
    { href: '#ch-1', text: '第一章　总则', range: '1–7' },
    { href: '#ch-2', text: '第二章　组织管理', range: '8–11' },
    { href: '#ch-3', text: '第三章　申报条件', range: '12–13' },
    { href: '#ch-4', text: '第四章　评审标准', range: '14–15' },
    { href: '#ch-5', text: '第五章　申报及评审程序', range: '16–25' },
    { href: '#ch-6', text: '第六章　奖励及经费', range: '26–28' },
    { href: '#ch-7', text: '第七章　扶持措施和鼓励政策', range: '29–33' },
    { href: '#ch-8', text: '第八章　监督管理', range: '34–43' },
    { href: '#ch-9', text: '第九章　附则', range: '44' },
    { href: '#annex-1', text: '附件：市长质量奖评审流程图' },
    { href: '#colophon', text: '版记' },
    { href: '#document', text: '文件信息' },
    { href: '#notes', text: '原文如此' },
  ]);
});

it('leaves out the parts a text does not have', () => {
  const hrefs = contentsOf(realVersion('jiangyin/draft').version).map(({ href }) => href);
  expect(hrefs.slice(0, 2)).toEqual(['#ch-1', '#ch-2']);
  expect(hrefs).not.toContain('#letter');
  expect(hrefs).not.toContain('#annex-1');
  expect(hrefs).not.toContain('#colophon');
});

const listed = (text: string) =>
  contentsOf(fixtureJurisdiction('jia', [{ slug: 'v1', text }]).versions[0]!);

it('names a text without chapters as a whole and leads to its title', () => {
  expect(listed('办法\n\n第一条　甲。\n\n第二条　乙。\n')).toEqual([
    { href: '#title', text: '正文', range: '1–2' },
    { href: '#document', text: '文件信息' },
  ]);
});

it('names each annex by its first line', () => {
  const text = '办法\n\n第一条　甲。\n\n<!-- 附件 -->\n\n申报表\n\n一\n\n<!-- 附件 -->\n\n流程图\n';
  expect(listed(text).filter(({ href }) => href.startsWith('#annex'))).toEqual([
    { href: '#annex-1', text: '附件：申报表' },
    { href: '#annex-2', text: '附件：流程图' },
  ]);
});
