import type { RegulationVersion } from '../../model/portal.ts';
import type { Topic } from '../../model/topics.ts';
import type { Covered } from '../../schemas/rules/covered.ts';
import type { Citation } from '../../schemas/text.ts';

/** What of a version says something of its clauses. */
export type Read = Pick<RegulationVersion, 'text' | 'rules' | 'about' | 'notes'>;

/** What the portal made of a clause. */
export type Mention =
  | { kind: 'tier' | 'rule' | 'step' | 'condition' | 'note'; id: string }
  | { kind: 'not-asked'; why: string }
  | { kind: 'date'; of: 'signed' | 'effective' | 'term' | 'repeals' }
  | { kind: 'flow-chart'; title: string }
  | { kind: 'covered'; as: Covered['as']; topics: Topic[] };

/** A quotation, or for `covered` a whole place, with what it was made into. */
export interface Mentioned {
  at: string;
  quote: string | undefined;
  mention: Mention;
}

/** Every quotation of a version. A note on a misprint or on the layout says nothing of the matter and is left out. */
export function mentionsOf({ rules, about, notes }: Omit<Read, 'text'>): Mentioned[] {
  const named = (
    kind: 'tier' | 'rule' | 'step' | 'condition',
    list: readonly { id: string; cites: readonly Citation[] }[],
  ) => list.flatMap(({ id, cites }) => quoted(cites, { kind, id }));
  const { eligibility, covered = [] } = rules;
  return [
    ...named('tier', rules.tiers),
    ...named('rule', rules.rules),
    ...named('step', rules.process),
    ...named('condition', eligibility?.conditions ?? []),
    ...(eligibility?.notAsked ?? []).map(({ at, quote, why }): Mentioned => ({
      at,
      quote,
      mention: { kind: 'not-asked', why },
    })),
    ...quoted(about.signedOn?.cites, { kind: 'date', of: 'signed' }),
    ...quoted(about.effective?.cites, { kind: 'date', of: 'effective' }),
    ...quoted(about.term?.cites, { kind: 'date', of: 'term' }),
    ...about.repeals.flatMap(({ cites }) => quoted(cites, { kind: 'date', of: 'repeals' })),
    ...(about.flowCharts ?? []).flatMap(({ at, title, steps }) =>
      steps
        .flatMap(({ actor, action }) => [actor, action])
        .map((quote): Mentioned => ({ at, quote, mention: { kind: 'flow-chart', title } })),
    ),
    ...notes
      .filter(({ kind }) => kind === 'open-point' || kind === 'inconsistency' || kind === 'blank')
      .flatMap(({ id, places }) => quoted(places, { kind: 'note', id })),
    ...covered.map(({ at, quote, ...about }): Mentioned => ({
      at,
      quote,
      mention: { kind: 'covered', as: about.as, topics: 'topics' in about ? about.topics : [] },
    })),
  ];
}

function quoted(cites: readonly Citation[] | undefined, mention: Mention): Mentioned[] {
  return (cites ?? []).map(({ at, quote }) => ({ at, quote, mention }));
}
