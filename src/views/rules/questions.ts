import type { Jurisdiction, Portal } from '../../model/portal.ts';
import type { Question } from '../../schemas/questions.ts';
import { citationLinks } from './citations.ts';
import type { CitationLink } from './citations.ts';
import { portal } from '../site/site.ts';
import { ruleLines } from './rule-lines.ts';
import { unsaidOnce } from './unsaid.ts';
import type { Unsaid } from './unsaid.ts';
import { leadingVersion, versionDetails } from '../regulation/version-details.ts';
import type { VersionDetails } from '../regulation/version-details.ts';

/** What one city's text says to a question; no lines where it says nothing. */
export interface CityAnswer {
  slug: string;
  name: string;
  facts: VersionDetails;
  lines: { sentence: string; note: string | undefined; cites: CitationLink[] }[];
  /** Why there is no line; each reason once. */
  unsaid: Unsaid[];
}

export interface AnsweredQuestion {
  id: string;
  ask: string;
  also: readonly string[];
  cities: CityAnswer[];
}

/** Every frequent question with the answer of each city's leading text. */
export function answeredQuestions(
  { questions, jurisdictions }: Pick<Portal, 'questions' | 'jurisdictions'> = portal(),
): AnsweredQuestion[] {
  return questions.map((question) => ({
    id: question.id,
    ask: question.ask,
    also: question.also ?? [],
    cities: jurisdictions.flatMap((jurisdiction) => cityAnswer(jurisdiction, question)),
  }));
}

function cityAnswer(jurisdiction: Jurisdiction, { about }: Question): CityAnswer[] {
  const version = leadingVersion(jurisdiction);
  if (!version) return [];
  const rules = ruleLines(version);
  const conditions = (version.rules.eligibility?.conditions ?? []).map(({ says, note, cites }) => ({
    sentence: says,
    note,
    cites: citationLinks(version, cites),
  }));
  return [
    {
      slug: jurisdiction.slug,
      name: jurisdiction.about.shortName,
      facts: versionDetails(jurisdiction, version),
      lines: about.flatMap((topic) =>
        topic === 'eligibility' ? conditions : rules.filter((line) => line.topic === topic),
      ),
      unsaid: unsaidOnce(
        version,
        about.filter((topic) => topic !== 'eligibility'),
      ),
    },
  ];
}
