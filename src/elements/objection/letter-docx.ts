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
import type { IParagraphOptions, ISectionOptions } from 'docx';
import type { LetterBlock } from '../../law/objection/letter.ts';
import type { ReportBlock } from '../../messages/eligibility/eligibility-report.ts';
import { BLANK_DAY } from '../../law/objection/letter.ts';

/** How large the type of a paper is: letters in half points, lines in twentieths of a point. */
interface Type {
  title: number;
  body: number;
  line: number;
  /** Headings stand out by more than their typeface. */
  strong?: boolean;
}
/** GB/T 9704: a title of size 2 (22 pt), text of size 3 (16 pt) on lines of 28 pt. */
const LETTER: Type = { title: 44, body: 32, line: 560 };
/** Size 3 (16 pt) over size small 4 (12 pt): the sheet and the receipt on one page. */
const SHEET: Type = { title: 32, body: 24, line: 400 };
/** As small, and gone through heading by heading. */
const REPORT: Type = { ...SHEET, strong: true };
/** Size 4, 14 pt. */
const FOOTER_SIZE = 28;
const INK = '\u3000'.repeat(9);

/** Margins in millimetres: the type area of GB/T 9704, and more room for the sheet. */
const LETTER_MARGIN = { top: 37, bottom: 35, left: 28, right: 26 };
const SHEET_MARGIN = { top: 20, bottom: 15, left: 28, right: 26 };

/**
 * A letter as a Word file in the type area of GB/T 9704; what goes with it follows on a page of its own.
 * Loaded only when somebody asks for the file.
 */
export function letterDocx(
  letter: readonly LetterBlock[],
  sheet: readonly LetterBlock[] = [],
): Promise<Blob> {
  return fileOf([
    numberedSection(letter, LETTER),
    ...(sheet.length > 0 ? [sheetSection(sheet)] : []),
  ]);
}

/** A report as a Word file: the same area in smaller type, for it is long and nobody signs it. */
export function reportDocx(report: readonly ReportBlock[]): Promise<Blob> {
  return fileOf([numberedSection(report, REPORT)]);
}

function fileOf(sections: ISectionOptions[]): Promise<Blob> {
  const run = {
    font: fontOf('FangSong', '仿宋'),
    size: LETTER.body,
    language: { eastAsia: 'zh-CN' },
  };
  return Packer.toBlob(new Document({ styles: { default: { document: { run } } }, sections }));
}

function numberedSection(blocks: readonly ReportBlock[], type: Type): ISectionOptions {
  return {
    properties: { page: pageOf(LETTER_MARGIN) },
    footers: { default: pageNumber() },
    children: blocks.map((block, at) => paragraphOf(block, leadsToSignature(blocks, at), type)),
  };
}

function sheetSection(sheet: readonly LetterBlock[]): ISectionOptions {
  return {
    properties: { page: pageOf(SHEET_MARGIN) },
    footers: { default: new Footer({ children: [] }) },
    children: sheet.map((block) => paragraphOf(block, false, SHEET)),
  };
}

function pageOf(margin: typeof LETTER_MARGIN) {
  const mm = convertMillimetersToTwip;
  return {
    size: { width: mm(210), height: mm(297) },
    margin: {
      top: mm(margin.top),
      bottom: mm(margin.bottom),
      left: mm(margin.left),
      right: mm(margin.right),
    },
  };
}

/** The close and two paragraphs stay with the signature: alone on a page it could stand under anything. */
function leadsToSignature(blocks: readonly ReportBlock[], at: number): boolean {
  return blocks.slice(at + 1, at + 5).some(({ kind }) => kind === 'signature');
}

function paragraphOf(block: ReportBlock, keepNext: boolean, type: Type): Paragraph {
  /** Two characters. */
  const indent = type.body * 20;
  const spacing = { line: type.line, lineRule: LineRuleType.EXACT };
  const indented = { indent: { firstLine: indent }, spacing, keepNext };
  switch (block.kind) {
    case 'title':
      return paragraph(
        block.text,
        {
          alignment: AlignmentType.CENTER,
          spacing: { after: 400, line: type.line * 1.25, lineRule: LineRuleType.EXACT },
        },
        {
          bold: true,
          size: type.title,
          font: fontOf('SimSun', '宋体'),
        },
      );
    case 'addressee':
    case 'greeting':
      return paragraph(block.text, { spacing, keepNext }, { size: type.body });
    case 'heading':
      return paragraph(
        block.text,
        {
          ...indented,
          keepNext: true,
          ...(type.strong ? { spacing: { ...spacing, before: type.line } } : {}),
        },
        {
          font: fontOf('SimHei', '黑体'),
          size: type.strong ? type.body + 4 : type.body,
          bold: type.strong ?? false,
        },
      );
    case 'item':
      return paragraph(
        block.text,
        { ...indented, spacing: { ...spacing, before: type.line / 2 }, keepNext: true },
        { bold: true, size: type.body },
      );
    case 'paragraph':
    case 'close':
    case 'note':
      return paragraph(block.text, indented, { size: type.body });
    case 'entry':
      return new Paragraph({
        ...indented,
        children: [
          new TextRun({ text: `${block.label}：`, size: type.body }),
          inkOr(block.text, type.body),
        ],
      });
    case 'signature':
      return new Paragraph({
        indent: { left: indent * 5 },
        spacing: { ...spacing, before: type.line * 2 },
        keepNext: true,
        keepLines: true,
        children: [new TextRun(`${block.label}：`), inkOr(null, type.body)],
      });
    case 'date':
      return paragraph(BLANK_DAY, {
        indent: { left: indent * 5 },
        spacing,
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

function inkOr(text: string | null, size: number): TextRun {
  return new TextRun(text === null ? { text: INK, underline: {}, size } : { text, size });
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
