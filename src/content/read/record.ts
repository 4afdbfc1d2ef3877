import { dirname, join } from 'node:path';
import type { z } from 'zod';
import { withIds } from '../../law/records/one-id.ts';
import { beginningOf } from '../../law/calendar/moment.ts';
import type { Dated } from '../../law/records/public-from.ts';
import type { Identified } from '../../schemas/records/record-base.ts';
import type { Revision } from '../../model/record.ts';
import { listEntry, publicityList, winnerEntry, winnersRecord } from '../../schemas/records/lists.ts';
import { identified, keptId } from '../organisations/identified.ts';
import type { Named } from '../organisations/identified.ts';
import { checkProse } from '../prose/check-prose.ts';
import { siteLinksIn } from '../prose/site-links.ts';
import { checkAttachments } from './attachments.ts';
import type { ContentFolder } from './content-folder.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readCsv } from './csv.ts';
import { validate } from './parse-with-schema.ts';
import { setHoursApart } from './set-hours-apart.ts';
import { readYaml } from './yaml-file.ts';

interface Authored extends Dated {
  revision?: { kind: string; on: string; at?: string; reason: string } | undefined;
  attachments?:
    | { file: string; size: number; sha256: string; persons?: boolean | undefined }[]
    | undefined;
}

/** Every file of one record, oldest revision first: `winners.yaml`, `winners-r2.yaml`, … */
export function readRevisions<T extends Authored>(
  folder: ContentFolder,
  files: string[],
  read: (path: string) => Revision<T> | null,
): Revision<T>[] {
  const revisions: Revision<T>[] = [];
  for (const [index, path] of files.entries()) {
    const number = revisionNumber(path);
    const next = index === 0 ? 1 : revisionNumber(files[index - 1] ?? '') + 1;
    const revision = read(path);
    if (!revision) continue;
    const { revision: mark } = revision.data;
    const earlier = madePublic(revisions.at(-1)?.data);
    // What a redaction replaces may have left the folder; that it was published is held against its line.
    const follows = number === next || (mark?.kind === 'redaction' && number > next);
    const place = revision.placeOf(['revision']);
    if (!follows) folder.addAt('revision-mark', place, { fault: 'number', number });
    else if ((mark === undefined) !== (number === 1))
      folder.addAt('revision-mark', place, { fault: 'mark', number });
    else if (mark && earlier && beginningOf(mark.at ?? mark.on) < beginningOf(earlier))
      folder.addAt('revision-mark', revision.placeOf(['revision', 'on']), {
        fault: 'day',
        earlier,
      });
    revisions.push({ ...revision, number });
  }
  return revisions;
}

/** The day of a revision, with its hour where one was written: the last that it states. */
function madePublic(data: Authored | undefined): string | undefined {
  const { revision, publishedAt, publishedOn } = data ?? {};
  return (revision?.at ?? revision?.on ?? publishedAt ?? publishedOn)?.slice(0, 16);
}

/** 1 for `winners.yaml`, 2 for `winners-r2.yaml`. */
export function revisionNumber(path: string): number {
  return Number(/-r([1-9]\d*)\.[a-z]+$/.exec(path)?.[1] ?? 1);
}

/** Reads a record kept as one YAML file. */
export function readYamlRecord<S extends z.ZodObject>(
  folder: ContentFolder,
  path: string,
  schema: S,
): Revision<z.output<S>> | null {
  const source = folder.text(path);
  const revision = source === null ? null : toRevision(folder, path, schema, source, '');
  return revision && withBody(folder, path, revision);
}

/** Moves the words a YAML file holds under `body` to where those of a Markdown file stand. */
function withBody<T>(folder: ContentFolder, path: string, revision: Revision<T>): Revision<T> {
  const { body, ...data } = revision.data as T & { body?: string };
  if (body === undefined) return revision;
  const place = revision.placeOf(['body']);
  const nodes = checkProse(body, 0, 'markdown', ({ line, column }, code, values) =>
    folder.add(code, path, values, { line: place.line + line, column }),
  );
  folder.siteLinks.push(...siteLinksIn(path, nodes ?? []));
  return {
    ...revision,
    data: data as T,
    prose: body.trimEnd(),
    placeOf: (at) => proseLine(at, place) ?? revision.placeOf(at),
  };
}

/** Reads a record kept as Markdown with a YAML head. */
export function readMarkdownRecord<S extends z.ZodObject>(
  folder: ContentFolder,
  path: string,
  schema: S,
): Revision<z.output<S>> | null {
  const source = folder.text(path);
  if (source === null) return null;
  const parts = splitFrontMatter(source);
  if (!parts) {
    folder.add('front-matter', path, {});
    return null;
  }
  const nodes = checkProse(source, parts.proseFrom, 'markdown', (at, code, values) =>
    folder.add(code, path, values, at),
  );
  folder.siteLinks.push(...siteLinksIn(path, nodes ?? []));
  const revision = toRevision(folder, path, schema, parts.yaml, parts.prose);
  const line = source.slice(0, parts.proseFrom).split('\n').length - 1;
  return (
    revision && {
      ...revision,
      placeOf: (at) => proseLine(at, { file: revision.file, line }) ?? revision.placeOf(at),
    }
  );
}

/** Where a line of the prose stands, counted from 0 below the line before it. */
function proseLine([part, index]: readonly PropertyKey[], before: { file: string; line: number }) {
  return part === 'prose' && typeof index === 'number'
    ? { file: before.file, line: before.line + index + 1, column: 1 }
    : null;
}

/** Reads a list; rows named as `./x.csv` are taken from that file, and places lead into it. */
export function readList(folder: ContentFolder, path: string) {
  return withRows(folder, path, readYamlRecord(folder, path, publicityList), listEntry);
}

/** Reads a winners record with its rows. */
export function readWinners(folder: ContentFolder, path: string) {
  return withRows(folder, path, readYamlRecord(folder, path, winnersRecord), winnerEntry);
}

function withRows<D extends { entries: string | unknown[] }, E extends z.ZodObject & z.ZodType<Named>>(
  folder: ContentFolder,
  path: string,
  revision: Revision<D> | null,
  entry: E,
): Revision<Omit<D, 'entries'> & { entries: Identified<z.output<E>>[] }> | null {
  if (!revision) return null;
  const { entries } = revision.data;
  if (typeof entries !== 'string')
    return {
      ...revision,
      data: { ...revision.data, entries: (entries as z.output<E>[]).map((row) => identified(folder, path, row)) },
    };
  const csv = join(dirname(path), entries).replaceAll('\\', '/');
  if (!folder.expectNamed(csv, entries, revision.placeOf(['entries']))) return null;
  const rows = readCsv(folder, csv, entry);
  if (!rows) return null;
  return {
    ...revision,
    data: { ...revision.data, entries: rows.map((row) => identified(folder, path, row.value)) },
    authored: [path, csv],
    sha256: folder.sha256(path, csv),
    placeOf: (at) =>
      at[0] === 'entries' && typeof at[1] === 'number'
        ? { file: folder.shown(csv), line: rows[at[1]]?.line ?? 1, column: 1 }
        : revision.placeOf(at),
  };
}

function toRevision<S extends z.ZodObject>(
  folder: ContentFolder,
  path: string,
  schema: S,
  yamlSource: string,
  prose: string,
): Revision<z.output<S>> | null {
  const yaml = readYaml(folder.shown(path), yamlSource);
  const { value, findings } = validate(yaml, schema);
  folder.findings.push(...findings);
  if (value === undefined) return null;
  const revision: Revision<z.output<S>> = {
    number: revisionNumber(path),
    data: withIds(setHoursApart(value), (id) => keptId(folder, id)),
    prose,
    file: yaml.file,
    authored: [path],
    sha256: folder.sha256(path),
    placeOf: (at) => ({ file: yaml.file, ...yaml.placeOf(at) }),
  };
  checkAttachments(folder, path, revision);
  return revision;
}
