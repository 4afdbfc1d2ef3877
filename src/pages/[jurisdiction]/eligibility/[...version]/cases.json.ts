import type { APIRoute } from 'astro';
import { selfCheckPaths } from '../../../../views/self-check/self-check-versions.ts';

export const getStaticPaths = selfCheckPaths;

/** The public cases of a text the self-check goes by, with its id and status beside them. */
export const GET: APIRoute<ReturnType<typeof selfCheckPaths>[number]['props']> = ({
  props: {
    text: { version },
  },
}) =>
  new Response(
    JSON.stringify(
      {
        regulation: version?.id ?? null,
        stage: version?.about.stage ?? null,
        notAsked: version?.rules.eligibility?.notAsked?.length ?? 0,
        cases: version?.cases ?? [],
      },
      null,
      2,
    ) + '\n',
  );
