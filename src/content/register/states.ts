import { basename } from 'node:path';
import type { Jurisdiction, Publication } from '../../model/portal.ts';
import { VERSION_STATES, stateKind } from '../../register/state-id.ts';
import type { PublishedLine } from '../../schemas/published.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import { STATES } from './register-files.ts';

/** Where a registered state is kept, for its own file goes on being edited. */
export const statePath = (sha256: string): string => `${STATES}/${sha256}.yaml`;

/**
 * What the portal itself writes about texts, rounds and days off: each state that was registered, as it is kept, and
 * the one of now where it is another. An edit is no fault: it is a new state that waits for its line.
 */
export function statesOf(
  folder: ContentFolder,
  jurisdictions: readonly Jurisdiction[],
  lines: readonly PublishedLine[],
): Publication[] {
  const registered = lines.filter(({ id }) => stateKind(id));
  const kept = folder.names('').includes(STATES) ? folder.names(STATES) : [];
  const states = kept.filter((name) => /^[0-9a-f]{64}\.yaml$/.test(name));
  folder.expectOnly(STATES, states.length > 0 ? states : ['<SHA-256>.yaml']);
  const linesOf = Map.groupBy(registered, ({ id }) => id);
  return [
    ...registered
      .filter(({ sha256 }) => kept.includes(basename(statePath(sha256))))
      .map(({ id, revision, sha256, files }) =>
        stateOf(folder, { id, revision, name: files[0]?.name ?? '', path: statePath(sha256) }),
      ),
    ...stateFiles(folder, jurisdictions).flatMap(({ id, path }) => {
      const last = linesOf.get(id)?.at(-1);
      const revision = (last?.revision ?? 0) + 1;
      const state = stateOf(folder, { id, revision, name: basename(path), path });
      return state.sha256 === last?.sha256 ? [] : [state];
    }),
  ];
}

function stateOf(
  folder: ContentFolder,
  { id, revision, name, path }: { id: string; revision: number; name: string; path: string },
): Publication {
  const sha256 = folder.sha256(path);
  return {
    id,
    revision,
    sha256,
    files: [{ name, sha256, path }],
    file: folder.shown(path),
    redacts: false,
  };
}

/** The files that have states of their own; those of samples have none. */
export function stateFiles(folder: ContentFolder, jurisdictions: readonly Jurisdiction[]) {
  return [
    ...jurisdictions.flatMap(({ slug, versions, rounds }) => [
      ...versions.flatMap((version) => {
        const root = `jurisdictions/${slug}/regulations/${version.slug}`;
        const names = folder.names(root);
        return Object.entries(VERSION_STATES)
          .filter(([, file]) => names.includes(file))
          .map(([kind, file]) => ({
            id: `${slug}/${kind}/${version.slug}`,
            path: `${root}/${file}`,
          }));
      }),
      ...rounds
        .filter(({ about }) => !about.sample)
        .map((round) => ({
          id: `${slug}/rounds/${round.slug}`,
          path: `jurisdictions/${slug}/rounds/${round.slug}/round.yaml`,
        })),
    ]),
    ...folder
      .names('calendars')
      .map((name) => ({ id: `calendars/${basename(name, '.yaml')}`, path: `calendars/${name}` })),
  ];
}
