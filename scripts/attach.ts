import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { splitFrontMatter } from '../src/content/read/front-matter.ts';
import { PUBLISHED } from '../src/content/register/register-files.ts';
import { ATTACHING, attachedReport } from '../src/messages/register/attaching.ts';
import { readSettings } from '../src/settings.ts';
import { asciiName } from './attach/ascii-name.ts';
import { fillAttachments } from './attach/fill-attachments.ts';
import type { Attached } from './attach/fill-attachments.ts';
import { answering, runIfStarted } from './command.ts';
import type { Command } from './command.ts';

const ASCII = /^[a-z0-9][a-z0-9.-]*$/;

/**
 * `npm run attach -- <record>`: enters what stands in `attachments/` beside a record with its size and SHA-256. A file
 * with a Chinese name gets one an address can have, and its own as title: readers download it under that. Exit 2 where
 * the record is not there, is registered already, or cannot be read.
 */
export const attach: Command = ([path], io) =>
  answering(io, ATTACHING.usage, () => {
    if (path === undefined) throw new RangeError(ATTACHING.noRecord);
    const { content } = readSettings(io.env);
    const record = resolve(path);
    if (!existsSync(record)) throw new RangeError(ATTACHING.missing(path));
    if (isRegistered(content, record)) throw new RangeError(ATTACHING.registered(path));
    const folder = join(dirname(record), 'attachments');
    if (!existsSync(folder)) throw new RangeError(ATTACHING.noFolder);
    const source = readFileSync(record, 'utf8');
    const files = filesFor(folder, source, recordsBeside(record));
    writeFileSync(record, withFiles(source, files, path));
    io.out(attachedReport(files));
    return 0;
  });

/** The files a record offers: those that no record beside it names, and those it names itself. */
function filesFor(folder: string, own: string, others: readonly string[]): Attached[] {
  return readdirSync(folder)
    .filter(
      (name) =>
        own.includes(`attachments/${name}`) ||
        !others.some((each) => each.includes(`attachments/${name}`)),
    )
    .toSorted()
    .map((printed) => {
      const name = ASCII.test(printed)
        ? printed
        : asciiName(printed, (taken) => existsSync(join(folder, taken)));
      if (name !== printed) renameSync(join(folder, printed), join(folder, name));
      const bytes = readFileSync(join(folder, name));
      return {
        file: `attachments/${name}`,
        title: basename(printed, extname(printed)),
        size: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      };
    });
}

/** What the other records of the folder say. */
function recordsBeside(record: string): string[] {
  return readdirSync(dirname(record))
    .filter((name) => /\.(?:md|yaml)$/.test(name) && name !== basename(record))
    .map((name) => readFileSync(join(dirname(record), name), 'utf8'));
}

function withFiles(source: string, files: readonly Attached[], path: string): string {
  const head = extname(path) === '.md' ? splitFrontMatter(source) : { yaml: `\n${source}` };
  if (!head) throw new RangeError(ATTACHING.unreadable(path));
  const yaml = head.yaml.slice(1);
  try {
    return source.replace(yaml, () => fillAttachments(yaml, files));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new RangeError(ATTACHING.unreadable(path));
  }
}

/** Whether the register has this file: then its bytes stay, and a revision of its own brings the attachments. */
function isRegistered(content: string, record: string): boolean {
  const register = join(content, PUBLISHED);
  if (!existsSync(register)) return false;
  const folder = relative(join(content, 'jurisdictions'), dirname(record)).replaceAll('\\', '/');
  return readFileSync(register, 'utf8')
    .split('\n')
    .some(
      (line) =>
        line.includes(`"id":"${folder}/`) && line.includes(`{"name":"${basename(record)}",`),
    );
}

runIfStarted(import.meta.url, attach);
