import type { TextFault } from '../law/records/text-fault.ts';
import type { Moment } from '../law/calendar/moment.ts';
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
  /** `nearest` is what may be meant, where something is alike. */
  'link-nowhere': Found & { nearest: string | null };
  /** The place there is not on a page there is; `found` is empty for the prose's own. */
  'link-place': Found & { place: string; nearest: string | null };
  /** Leads to what is not public when the link is, but from that moment on. */
  'link-early': Found & { from: Moment };
  /** The words name one address, the link leads to another. */
  'link-words': Found & { url: string };
  /** A bare address that holds characters of the sentence behind it. */
  'link-bare': Found;
  /** A picture of another site, or none that a notice offers. */
  'picture-place': Found;
  /** A picture without words for who does not see it. */
  'picture-silent': Found;
  /** What is wrong with the characters of prose. */
  'prose-characters': { fault: TextFault };
}
