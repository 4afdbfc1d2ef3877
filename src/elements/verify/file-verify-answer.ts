import './older-engines.ts';
import { compareCopies, sizeOf } from '../../register/compare-copies.ts';
import type { FileIndex, IndexedRevision } from '../../register/file-index.ts';
import { readCopy } from '../../register/read-copy.ts';
import type { LedgerCopy } from '../../register/read-copy.ts';
import { hexHash, hexText, recogniseFile } from '../../register/recognise-file.ts';
import {
  FILE_STATES,
  FILE_VERIFY_WORDS as words,
  fileFacts,
  grownSentence,
  knownSentence,
  numberedWords,
  registeredSentence,
  revisionWords,
} from '../../messages/register/file-verify.ts';
import { changeSentence } from '../../messages/register/ledger-changes.ts';
import { make } from '../shared/dom.ts';
import { fetched } from '../shared/fetched.ts';

/** What is said of a file, and what stands below it. */
export interface FileAnswer {
  sentence: string;
  results: HTMLElement[];
}

/** Works out what a file is; `index` and `log` are addresses on this site. */
export async function answerFor(
  bytes: Uint8Array<ArrayBuffer>,
  index: string,
  log: string,
): Promise<FileAnswer> {
  const files = JSON.parse(new TextDecoder().decode(await bytesOf(index))) as FileIndex;
  const hash = await hashOf(bytes);
  const found = recogniseFile(bytes, files, hash);
  const facts = make('p', { class: 'soft hash' }, fileFacts(bytes.length, hash));
  switch (found.kind) {
    case 'known': {
      const [first] = found.matches;
      const views = found.matches.map(({ revision }) => revisionView(revision));
      return {
        sentence: first ? knownSentence(first.as, first.revision.sample) : '',
        results: [...views, facts],
      };
    }
    case 'page':
      return {
        sentence: words.page,
        results: [revisionView(found.revision), make('p', {}, words.pageMeaning)],
      };
    case 'differs':
      return { sentence: words.differs, results: [...differsView(found), facts] };
    case 'copy':
      return copyAnswer(found.copy, log);
    case 'unknown':
      return { sentence: words.unknown, results: [make('p', {}, words.unknownMeaning), facts] };
  }
}

/** The browser's own hashing works aside and ten times faster; a page that came over plain http has none. */
async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  return subtle ? hexText(new Uint8Array(await subtle.digest('SHA-256', bytes))) : hexHash(bytes);
}

function revisionView(revision: IndexedRevision): HTMLElement {
  const { name, title, href, sample, state } = revision;
  return make(
    'section',
    { class: sample ? 'verified sample' : 'verified', 'data-state': state },
    ...(sample ? [make('p', { class: 'warning' }, words.sample)] : []),
    make('h3', {}, title),
    make('p', { class: 'soft' }, revisionWords(name, revision.revision)),
    make('p', {}, make('strong', {}, FILE_STATES[state]), registeredSentence(revision)),
    make('p', {}, make('a', { href }, words.open)),
  );
}

function differsView(found: { id: string; number: number; revision: IndexedRevision | null }) {
  if (!found.revision)
    return [make('p', {}, words.notHeld + numberedWords(found.id, found.number))];
  const meaning = found.revision.state === 'redacted' ? words.differsGone : words.differsMeaning;
  return [make('p', {}, meaning), revisionView(found.revision)];
}

/** Holds a copy of the register against the one this site serves now. */
async function copyAnswer(copy: LedgerCopy, log: string): Promise<FileAnswer> {
  const served = await bytesOf(`${log}published.jsonl`);
  const register = served.length === 0 ? null : readCopy(served);
  const now = register?.kind === 'entries' ? register.entries : [];
  const changes = compareCopies([copy], now);
  const link = make('p', {}, make('a', { href: log }, words.toRegister));
  if (changes.length === 0)
    return {
      sentence: words.consistent,
      results: [
        make('p', {}, grownSentence(sizeOf([copy]), now.length), words.consistentMeaning),
        link,
      ],
    };
  return {
    sentence: words.inconsistent,
    results: [
      make('ul', {}, ...changes.map((change) => make('li', {}, `${changeSentence(change)}。`))),
      make('p', {}, words.inconsistentMeaning),
      link,
    ],
  };
}

async function bytesOf(address: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetched(address)).arrayBuffer());
}
