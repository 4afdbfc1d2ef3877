import type { APIRoute } from 'astro';
import { jurisdictionPaths } from '../../../queries/paths.ts';
import { leadingVersion } from '../../../queries/version-facts.ts';

export const getStaticPaths = jurisdictionPaths;

/** The public cases of the text the self-check speaks of, with its id and status beside them. */
export const GET: APIRoute<ReturnType<typeof jurisdictionPaths>[number]['props']> = ({
  props: { jurisdiction },
}) => {
  const version = leadingVersion(jurisdiction);
  return new Response(
    JSON.stringify(
      {
        regulation: version?.id ?? null,
        stage: version?.about.stage ?? null,
        cases: version?.cases ?? [],
      },
      null,
      2,
    ) + '\n',
  );
};
