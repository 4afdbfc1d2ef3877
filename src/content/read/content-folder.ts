import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Finding, FindingCode, FindingValues, Place } from '../../model/finding.ts';
import type { SiteLink } from '../prose/prose-tree.ts';
import { findingOf } from '../report.ts';
import { strangeEncoding } from '../strange-encoding.ts';
import type { Sameness } from '../../model/portal.ts';

/** Characters no text has: they come from a wrong encoding or a damaged file. */
const CONTROL = /[\p{Cc}--\s]/v;

/** Bytes a text file may have: what is larger was put here by mistake, and would keep a check for minutes. */
function mostBytes(path: string): number {
  return MOST_BYTES[extname(path)] ?? 20_000_000;
}
const MOST_BYTES: Readonly<Record<string, number>> = {
  '.yaml': 1_000_000,
  '.md': 1_000_000,
  '.mdx': 200_000,
};

/** A content folder that reads files and gathers what is wrong with the folder itself. */
export class ContentFolder {
  readonly root: string;
  readonly findings: Finding[] = [];
  /** Paths of the files that were read: what nobody asked for is not published. */
  readonly opened = new Set<string>();
  /** Links in prose that stay on the site, to be held against its pages once all of them are known. */
  readonly siteLinks: SiteLink[] = [];
  /** What an editor found out of names that look alike; records are read after it. */
  same: Sameness = { decided: [], kept: new Map() };
  /** The ids that records print or their names give, in small letters, before any gave way. */
  readonly namedIds = new Set<string>();
  /** Paths of files that stand where folders should, each told once. */
  readonly #misplaced = new Set<string>();

  constructor(root: string) {
    this.root = root;
  }

  /** The path messages print: `content/jurisdictions/…`. */
  shown(path: string): string {
    return join(basename(this.root), path).replaceAll('\\', '/');
  }

  add<C extends FindingCode>(
    code: C,
    path: string,
    values: FindingValues[C],
    place = { line: 1, column: 1 },
  ): void {
    this.addAt(code, { file: this.shown(path), ...place }, values);
  }

  /** As `add`, at a place that names its own file. */
  addAt<C extends FindingCode>(code: C, place: Place, values: FindingValues[C]): void {
    this.findings.push(findingOf(code, place, values));
  }

  /** Whether a file stands where the whole folder should; a finding then. */
  isFile(): boolean {
    const file = statSync(this.root, { throwIfNoEntry: false })?.isFile() ?? false;
    if (file) this.add('file-missing', '', { instead: 'file' });
    return file;
  }

  /** Whether a file stands in the folder. */
  has(path: string): boolean {
    return statSync(join(this.root, path), { throwIfNoEntry: false })?.isFile() ?? false;
  }

  /** As `has`; where it does not stand there, a finding at the place that names it. */
  expectNamed(path: string, named: string, by: Place): boolean {
    if (this.has(path)) return true;
    this.addAt('file-missing', by, { named });
    return false;
  }

  /** A file's bytes; null, with a finding, when it is not there or is a folder. */
  bytes(path: string): Buffer | null {
    const full = join(this.root, path);
    const entry = statSync(full, { throwIfNoEntry: false });
    if (entry?.isFile()) {
      this.opened.add(path);
      return readFileSync(full);
    }
    this.add('file-missing', path, { instead: entry ? 'folder' : null });
    return null;
  }

  /** SHA-256 of files one after the other, as `cat a b | sha256sum` prints it. */
  sha256(...paths: string[]): string {
    const hash = createHash('sha256');
    for (const path of paths) hash.update(this.bytes(path) ?? '');
    return hash.digest('hex');
  }

  /** A file's text; a byte order mark is dropped, other encodings and control characters are a finding. */
  text(path: string): string | null {
    const bytes = this.bytes(path);
    if (!bytes) return null;
    const most = mostBytes(path);
    if (bytes.length > most) {
      this.add('file-too-large', path, { what: 'file', found: bytes.length, most });
      return null;
    }
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      const { line, ...seen } = strangeEncoding(bytes);
      this.add('file-encoding', path, { found: null, ...seen }, { line, column: 1 });
      return null;
    }
    const control = CONTROL.exec(text);
    if (!control) return text;
    const before = text.slice(0, control.index).split('\n');
    const found = `U+${control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    const column = (before.at(-1) ?? '').length + 1;
    this.add('file-encoding', path, { found }, { line: before.length, column });
    return null;
  }

  /** Sub-folders of a folder, by name; a file among them is reported, never skipped. */
  folders(path: string): string[] {
    const entries = this.#entries(path);
    for (const { name, folder } of entries)
      if (!folder) this.add('file-unknown', join(path, name), { expected: ['文件夹'] });
    return entries.flatMap(({ name, folder }) => (folder ? [name] : [])).sort();
  }

  /** Names of everything in a folder; nothing when there is no such folder. */
  names(path: string): string[] {
    return this.#entries(path)
      .map(({ name }) => name)
      .sort();
  }

  /** Every file below a folder, in sub-folders too. */
  files(path: string): string[] {
    return this.#entries(path).flatMap(({ name, folder }) =>
      folder ? this.files(join(path, name)) : [join(path, name).replaceAll('\\', '/')],
    );
  }

  /** Reports symbolic links below a folder, and whether there are any. */
  refuseLinks(path = ''): boolean {
    const full = join(this.root, path);
    if (!existsSync(full)) return false;
    const found = readdirSync(full, { withFileTypes: true }).map((entry) => {
      const inside = join(path, entry.name);
      if (entry.isSymbolicLink()) this.add('file-link', inside, {});
      return entry.isSymbolicLink() || (entry.isDirectory() && this.refuseLinks(inside));
    });
    return found.includes(true);
  }

  /** Reports whatever stands in a folder besides what may stand there: a misnamed file is never skipped. */
  expectOnly(path: string, allowed: readonly string[]): void {
    for (const { name } of this.#entries(path))
      if (!allowed.includes(name))
        this.add('file-unknown', join(path, name), { expected: allowed });
  }

  /** What stands in a folder, hidden entries apart; nothing, with a finding, when it is a file. */
  #entries(path: string): { name: string; folder: boolean }[] {
    const full = join(this.root, path);
    const entry = statSync(full, { throwIfNoEntry: false });
    if (entry && !entry.isDirectory() && !this.#misplaced.has(path)) {
      this.#misplaced.add(path);
      this.add('file-missing', path, { instead: 'file' });
    }
    if (!entry?.isDirectory()) return [];
    return readdirSync(full)
      .filter((name) => !name.startsWith('.'))
      .map((name) => ({
        name,
        folder: statSync(join(full, name), { throwIfNoEntry: false })?.isDirectory() ?? false,
      }));
  }
}
