import type { APIRoute } from 'astro';
import { plainLines } from '../../../../domain/regulations/print.ts';
import { versionPaths } from '../../../../queries/paths.ts';
import type { VersionProps } from '../../../../queries/paths.ts';
import { versionFacts } from '../../../../queries/version-facts.ts';

export const getStaticPaths = versionPaths;

/** The official words as plain text; a draft says so in its first line. */
export const GET: APIRoute<VersionProps> = ({ props: { jurisdiction, version } }) => {
  const { status } = versionFacts(jurisdiction, version);
  const warning = status.code === 'in-force' ? [] : [`【${status.label}】${status.meaning}`, ''];
  return new Response([...warning, ...plainLines(version.text)].join('\n') + '\n');
};
