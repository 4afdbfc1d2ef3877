import { expect, it } from 'vitest';
import { fileKind } from './file-kind.ts';

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const GBK = 'organisation\r\n\xD1\xF9\xC0\xFD\r\n';
const OLE = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0';

it.each([
  ['pdf', '%PDF-1.7\n'],
  ['png', '\x89PNG\r\n\x1A\n'],
  ['jpg', '\xFF\xD8\xFF\xE0'],
  ['doc', OLE],
  ['xls', OLE],
  ['docx', 'PK\x03\x04[Content_Types].xml word/document.xml'],
  ['xlsx', 'PK\x03\x04[Content_Types].xml xl/workbook.xml'],
  ['ofd', 'PK\x03\x04OFD.xml Doc_0/Document.xml'],
  ['wps', OLE],
  ['wps', 'PK\x03\x04[Content_Types].xml word/document.xml'],
  ['zip', 'PK\x03\x04 a.txt'],
  ['csv', '\xEF\xBB\xBFname\n'],
  ['csv', GBK],
])('%s is what it says', (ending, text) => {
  expect(fileKind(bytes(text), ending).fits).toBe(true);
});

it.each([
  ['pdf', '<html></html>', 'HTML/XML'],
  ['png', '<svg xmlns="x"/>', 'HTML/XML'],
  ['pdf', '\n<!DOCTYPE html>', 'HTML/XML'],
  ['doc', 'MZ\x90\0', 'EXE'],
  ['doc', '{\\rtf1', 'RTF'],
  ['doc', 'PK\x03\x04 word/document.xml', 'docx'],
  ['docx', 'PK\x03\x04 xl/workbook.xml', 'xlsx'],
  ['docx', 'PK\x03\x04 a.exe', 'ZIP'],
  ['ofd', 'PK\x03\x04 a.txt', 'ZIP'],
  ['wps', '%PDF-1.7', 'PDF'],
  ['jpg', '\x89PNG\r\n\x1A\n', 'PNG'],
  ['csv', '%PDF-1.7', 'PDF'],
  ['csv', 'a\0b', null],
  ['pdf', '', 'CSV'],
])('%s is not what it says: %j is %s', (ending, text, is) => {
  expect(fileKind(bytes(text), ending)).toEqual({ fits: false, is });
});
