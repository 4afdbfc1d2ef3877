import {
  AlignmentType,
  Document,
  Footer,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  convertMillimetersToTwip,
} from 'docx';
import type { IParagraphOptions } from 'docx';
import type { LetterBlock } from '../domain/objections/letter.ts';

/** Half points: size 2 (22 pt), size 3 (16 pt), size 4 (14 pt). */
const TITLE_SIZE = 44;
const BODY_SIZE = 32;
const FOOTER_SIZE = 28;
/** Twentieths of a point: lines of 28 pt, an indent of two characters of size 3. */
const LINE = 560;
const INDENT = 640;
const INK = '\u3000'.repeat(9);

/** A letter as a Word file in the type area of GB/T 9704. Loaded only when somebody asks for the file. */
export function letterDocx(blocks: readonly LetterBlock[]): Promise<Blob> {
  const margin = { top: 37, bottom: 35, left: 28, right: 26 };
  const document = new Document({
    styles: {
      default: {
        document: {
          run: {
            font: fontOf('FangSong', '仿宋'),
            size: BODY_SIZE,
            language: { eastAsia: 'zh-CN' },
          },
          paragraph: { spacing: { line: LINE, lineRule: LineRuleType.EXACT } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
            margin: {
              top: convertMillimetersToTwip(margin.top),
              bottom: convertMillimetersToTwip(margin.bottom),
              left: convertMillimetersToTwip(margin.left),
              right: convertMillimetersToTwip(margin.right),
            },
          },
        },
        footers: { default: pageNumber() },
        children: blocks.map((block, at) => paragraphOf(block, leadsToSignature(blocks, at))),
      },
    ],
  });
  return Packer.toBlob(document);
}

/** Two paragraphs stay with the signature: alone on a page it could stand under anything. */
function leadsToSignature(blocks: readonly LetterBlock[], at: number): boolean {
  return blocks.slice(at + 1, at + 3).some(({ kind }) => kind === 'signature');
}

function paragraphOf(block: LetterBlock, keepNext: boolean): Paragraph {
  const indented = { indent: { firstLine: INDENT }, keepNext };
  switch (block.kind) {
    case 'title':
      return paragraph(
        block.text,
        {
          alignment: AlignmentType.CENTER,
          spacing: { after: 400, line: 700, lineRule: LineRuleType.EXACT },
        },
        {
          bold: true,
          size: TITLE_SIZE,
          font: fontOf('SimSun', '宋体'),
        },
      );
    case 'addressee':
      return paragraph(block.text, {});
    case 'heading':
      return paragraph(
        block.text,
        { ...indented, keepNext: true },
        { font: fontOf('SimHei', '黑体') },
      );
    case 'paragraph':
    case 'note':
      return paragraph(block.text, indented);
    case 'entry':
      return new Paragraph({
        ...indented,
        children: [new TextRun(`${block.label}：`), inkOr(block.text)],
      });
    case 'signature':
      return new Paragraph({
        indent: { left: INDENT * 5 },
        spacing: { before: LINE * 2 },
        keepNext: true,
        keepLines: true,
        children: [new TextRun(`${block.label}：`), inkOr(null)],
      });
    case 'date':
      return paragraph('\u3000\u3000\u3000\u3000年\u3000\u3000月\u3000\u3000日', {
        indent: { left: INDENT * 5 },
      });
  }
}

function paragraph(
  text: string,
  options: IParagraphOptions,
  run: { bold?: boolean; size?: number; font?: ReturnType<typeof fontOf> } = {},
): Paragraph {
  return new Paragraph({ ...options, children: [new TextRun({ text, ...run })] });
}

function inkOr(text: string | null): TextRun {
  return text === null ? new TextRun({ text: INK, underline: {} }) : new TextRun(text);
}

function fontOf(latin: string, chinese: string) {
  return { ascii: latin, hAnsi: latin, eastAsia: chinese };
}

function pageNumber(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: FOOTER_SIZE })],
      }),
    ],
  });
}
