import type { Jurisdiction } from '../../content-store/portal.ts';
import type { Round } from '../../domain/records/record.ts';
import { portal } from '../portal.ts';

export interface RoundProps extends Record<string, unknown> {
  jurisdiction: Jurisdiction;
  round: Round;
}

/** One static path per round. */
export function roundPaths() {
  return portal().jurisdictions.flatMap((jurisdiction) =>
    jurisdiction.rounds.map((round) => ({
      params: { jurisdiction: jurisdiction.slug, round: round.slug },
      props: { jurisdiction, round },
    })),
  );
}
