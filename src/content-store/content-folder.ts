import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Finding } from '../domain/finding.ts';

/** A content folder that reads files and gathers what is wrong with the folder itself. */
export class ContentFolder {
  readonly root: string;
  readonly findings: Finding[] = [];

  constructor(root: string) {
    this.root = root;
  }

  /** The path messages print: `content/jurisdictions/…`. */
  shown(path: string): string {
    return join(basename(this.root), path).replaceAll('\\', '/');
  }

  add(code: Finding['code'], path: string, values: Record<string, string> = {}): void {
    this.findings.push({ code, file: this.shown(path), line: 1, column: 1, values });
  }

  /** A file's bytes; null, with a finding, when it is not there. */
  bytes(path: string): Buffer | null {
    const full = join(this.root, path);
    if (existsSync(full)) return readFileSync(full);
    this.add('file-missing', path);
    return null;
  }

  /** A file's text; a byte order mark is dropped and bytes that are not UTF-8 are a finding. */
  text(path: string): string | null {
    const bytes = this.bytes(path);
    if (!bytes) return null;
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      this.add('file-encoding', path);
      return null;
    }
  }

  /** Sub-folders of a folder, by name. */
  folders(path: string): string[] {
    return this.#entries(path)
      .filter((each) => each.isDirectory())
      .map((each) => each.name)
      .sort();
  }

  /** Reports whatever stands in a folder besides what may stand there: a misnamed file is never skipped. */
  expectOnly(path: string, allowed: readonly string[]): void {
    for (const { name } of this.#entries(path))
      if (!allowed.includes(name) && !name.startsWith('.'))
        this.add('file-unknown', join(path, name), { expected: allowed.join('、') });
  }

  #entries(path: string) {
    const full = join(this.root, path);
    return existsSync(full) ? readdirSync(full, { withFileTypes: true }) : [];
  }
}
