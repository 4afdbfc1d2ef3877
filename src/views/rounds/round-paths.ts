import { placedRound } from '../../content/portal-records.ts';
import { portal } from '../site/site.ts';

/** One static path per round. */
export function roundPaths() {
  return portal().jurisdictions.flatMap((jurisdiction) =>
    jurisdiction.rounds.map((round) => ({
      params: { jurisdiction: jurisdiction.slug, round: round.slug },
      props: { placed: placedRound(jurisdiction, round) },
    })),
  );
}
