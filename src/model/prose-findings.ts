import type { TextFault } from '../law/records/text-fault.ts';
import type { AddressFault } from './web-address.ts';

interface Found {
  found: string;
}

/** Faults in prose: notices and guides. `found` is what is written, or the address that is. */
export interface ProseFindings {
  'raw-html': Found;
  'guide-code': Found;
  'guide-component': Found & { expected: readonly string[] };
  'guide-attributes': Found & { name: string; expected: readonly string[] };
  'guide-unreadable': Found;
  /** `known` when the text is held, and only the article is not there. */
  'guide-article': { of: string; at: string; known: boolean };
  'link-address': Found & { fault: AddressFault };
  'link-nowhere': Found;
  /** What is wrong with the characters of prose. */
  'prose-characters': { fault: TextFault };
}
