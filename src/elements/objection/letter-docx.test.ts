import { describe, expect, it } from 'vitest';
import { cleanAnswers } from '../../law/objection/answers.ts';
import { composeLetter } from '../../law/objection/letter.ts';
import type { LetterBlock } from '../../law/objection/letter.ts';
import { HOSTILE_TEXTS } from '../../testing/arbitraries/hostile-texts.ts';
import { DURING, personObjects, realForm } from '../../testing/objection-forms.ts';
import { unzip } from '../../testing/unzip.ts';
import { LETTER_WORDS } from '../../messages/objection/objection-letter.ts';
import { handInBlocks } from '../../messages/objection/objection-sheet.ts';
import { letterDocx } from './letter-docx.ts';

async function documentOf(
  blocks: LetterBlock[],
  sheet: LetterBlock[] = [],
): Promise<Map<string, string>> {
  const file = await letterDocx(blocks, sheet);
  return unzip(new Uint8Array(await file.arrayBuffer()));
}

/** The text a word processor shows of each paragraph. */
function paragraphsOf(xml: string): string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
      .map(([, text = '']) => text)
      .join('')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&'),
  );
}

function shown(block: LetterBlock): string {
  if (block.kind === 'date') return '　　　　年　　月　　日';
  if (block.kind === 'signature') return `${block.label}：${'　'.repeat(9)}`;
  return block.kind === 'entry' ? `${block.label}：${block.text ?? '　'.repeat(9)}` : block.text;
}

const model = realForm('bayingolin/draft');
const letter = (facts: string) =>
  composeLetter(cleanAnswers(personObjects({ facts, name: facts })), model, LETTER_WORDS, DURING);

describe('the Word file of a letter', () => {
  it('says every paragraph of the letter and nothing else', async () => {
    const blocks = letter('事实一。\n事实二。');
    const xml = (await documentOf(blocks)).get('word/document.xml') ?? '';
    expect(paragraphsOf(xml)).toEqual(blocks.map(shown));
  });

  it('has hand-in sheet and receipt after it, on a page of their own', async () => {
    const blocks = letter('事实');
    const sheet = handInBlocks(
      [{ term: '地址', text: '甲路1号' }],
      ['请留好回执。'],
      ['今收到异议书1份。'],
    );
    const xml = (await documentOf(blocks, sheet)).get('word/document.xml') ?? '';
    expect(xml.match(/<w:pgSz /g)).toHaveLength(2);
    const [first = '', second = ''] = xml.split('</w:sectPr>');
    expect(paragraphsOf(first).join('\n')).not.toContain('甲路1号');
    expect(paragraphsOf(second)).toEqual(sheet.map(shown));
    expect(paragraphsOf(second)).toEqual(expect.arrayContaining(['地址：甲路1号', '回执']));
  });

  it('keeps the close and two paragraphs with the signature, which never stands on a page alone', async () => {
    const blocks = letter('事实');
    const xml = (await documentOf(blocks)).get('word/document.xml') ?? '';
    const kept = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([each]) =>
      /<w:keepNext\/>/.test(each),
    );
    const at = blocks.findIndex(({ kind }) => kind === 'signature');
    expect(blocks.slice(at - 2, at).map(({ kind }) => kind)).toEqual(['close', 'greeting']);
    expect(kept.slice(at - 4, at + 1)).toEqual([true, true, true, true, true]);
    const text = blocks.findIndex(({ kind }) => kind === 'paragraph');
    expect(kept[text]).toBe(false);
  });

  it('is an A4 page with the margins of official letters', async () => {
    const xml = (await documentOf(letter('事实'))).get('word/document.xml') ?? '';
    expect(xml).toMatch(/<w:pgSz w:w="11905" w:h="16837"/);
    expect(xml).toMatch(/<w:pgMar w:top="2097" w:right="1474" w:bottom="1984" w:left="1587"/);
  });

  it('holds 200 hostile texts as text: no markup, no field, no link of theirs', async () => {
    expect(HOSTILE_TEXTS.length).toBeGreaterThanOrEqual(200);
    const blocks = HOSTILE_TEXTS.flatMap(letter);
    const files = await documentOf(blocks);
    const xml = files.get('word/document.xml') ?? '';
    expect(paragraphsOf(xml)).toEqual(blocks.map(shown));
    expect(xml.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]/);
    expect(xml.isWellFormed()).toBe(true);
    expect(xml).not.toMatch(/<w:(?:instrText|fldSimple|fldChar|hyperlink|object|altChunk)\b/);
    expect(files.get('word/_rels/document.xml.rels') ?? '').not.toContain('TargetMode="External"');
  });
});
