import { personalDataIn } from '../../law/records/personal-data.ts';
import type { ContentFolder } from '../read/content-folder.ts';

const READABLE = /\.(?:ya?ml|mdx?|csv|txt|json)$/;

/** Reports every mobile number and ID number in the content folder, in comments and old revisions too. */
export function checkPersonalData(folder: ContentFolder): void {
  for (const path of folder.files('').filter((each) => READABLE.test(each))) {
    const text = folder.bytes(path)?.toString('utf8') ?? '';
    for (const { kind, masked, index } of personalDataIn(text)) {
      const lines = text.slice(0, index).split('\n');
      const place = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
      folder.add('personal-data', path, { kind, found: masked }, place);
    }
  }
}
