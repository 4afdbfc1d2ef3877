import { conditionWords } from '../../messages/eligibility/condition-words.ts';
import type { Jurisdiction, Portal } from '../../model/portal.ts';
import type { Question } from '../../schemas/questions.ts';
import { TOPIC_NAMES } from '../../messages/rules/topics.ts';
import { citationLinks } from './citations.ts';
import type { CitationLink } from './citations.ts';
import { placeNames } from '../city/place-names.ts';
import { href, portal } from '../site/site.ts';
import { ruleLines } from './rule-lines.ts';
import { unsaid } from './unsaid.ts';
import type { Unsaid } from './unsaid.ts';
import { leadingVersion, versionDetails } from '../regulation/version-details.ts';
import type { VersionDetails } from '../regulation/version-details.ts';

/** What one city's text says to a question, subject by subject in the order of the question. */
export interface CityAnswer {
  slug: string;
  name: string;
  facts: VersionDetails;
  parts: AnswerPart[];
}

export interface AnswerPart {
  /** Of what the text is silent; null where it has nothing to say to the whole question. */
  subject: string | null;
  lines: { sentence: string; note: string | undefined; cites: CitationLink[] }[];
  /** Why there is no line. */
  unsaid: Unsaid | null;
}

export interface AnsweredQuestion {
  id: string;
  ask: string;
  also: readonly string[];
  cities: CityAnswer[];
}

/** A question with what one city's text says to it. */
export interface CityQuestion {
  id: string;
  ask: string;
  /** The row of the comparison that says how other cities answer it. */
  topic: string | null;
  answer: CityAnswer;
}

/** Every frequent question as one city's leading text answers it. */
export function cityQuestions(
  jurisdiction: Jurisdiction,
  { questions }: Pick<Portal, 'questions'> = portal(),
): CityQuestion[] {
  return questions.flatMap((question) =>
    cityAnswer(jurisdiction, question).map((answer) => ({
      id: question.id,
      ask: question.ask,
      topic: question.about.find((each) => each !== 'eligibility') ?? null,
      answer,
    })),
  );
}

/** The cities whose texts answer, each with the page of its answers, by province. */
export function answeringCities({ jurisdictions }: Pick<Portal, 'jurisdictions'> = portal()) {
  const answering = jurisdictions.filter((jurisdiction) => leadingVersion(jurisdiction));
  const byProvince = Map.groupBy(answering, ({ about }) => about.province);
  return [...byProvince].map(([name, cities]) => ({
    name,
    places: cities.map((jurisdiction) => ({
      name: jurisdiction.about.shortName,
      names: placeNames(jurisdiction),
      href: href(`${jurisdiction.slug}/questions/`),
    })),
  }));
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
  const conditions = (version.rules.eligibility?.conditions ?? []).map((condition) => ({
    sentence: conditionWords(condition),
    note: condition.note,
    cites: citationLinks(version, condition.cites),
  }));
  return [
    {
      slug: jurisdiction.slug,
      name: jurisdiction.about.shortName,
      facts: versionDetails(jurisdiction, version),
      parts: told(
        about.map((topic) =>
          topic === 'eligibility'
            ? { subject: null, lines: conditions, unsaid: null }
            : {
                subject: TOPIC_NAMES[topic],
                lines: rules.filter((line) => line.topic === topic),
                unsaid: unsaid(version, topic),
              },
        ),
      ),
    },
  ];
}

/** One word where all is left unsaid for one reason; else each silence says what it is about. */
function told(parts: AnswerPart[]): AnswerPart[] {
  const [first] = parts;
  const alike = parts.every(
    (part) => part.unsaid !== null && part.unsaid.text === first?.unsaid?.text,
  );
  return first && alike ? [{ ...first, subject: null }] : parts;
}
