import type { Channel } from '../../schemas/records/record-base.ts';
import type { Day } from '../calendar/day.ts';
import type { OfficialYear } from '../calendar/official-year.ts';
import type { ListStage } from '../../model/record.ts';
import type { QrPath } from '../../formats/qr-path.ts';
import type { ObjectionClock } from './clocks.ts';
import type { FormalityId } from './formalities.ts';
import type { Ground } from './grounds.ts';
import type { PaperId, Party } from './papers.ts';

/** A list an objection can be about, as the browser is told of it. */
export interface FormList {
  /** Record id: `wuhai/rounds/sample-2026/publicity-proposed-winners`. */
  id: string;
  title: string;
  documentNumber: string | null;
  issuer: string;
  publishedOn: Day | null;
  /** Path on the site. */
  href: string;
  /** The list's whole address with its QR code, while an objection is in time; null where no origin is known. */
  printed: { address: string; code: QrPath } | null;
  /** Null of a decision: it stands at no stage one objects at. */
  stage: ListStage | null;
  stageName: string;
  /** First day as printed; last day as printed, else as the printed or the rules' length makes it. */
  from: Day | null;
  until: Day | null;
  /** The last day by the earlier of two readings, and the hour it ends at, as clocks are told of them. */
  safe?: Day;
  closes?: string;
  /** What is to be known of its printed end; empty where that is plain. */
  endNotes: string;
  /** The last day comes from the rules' length, because the list prints none. */
  untilIsCounted: boolean;
  /** The last day by the rules' length and the stricter count, where it lies later than the printed one. */
  lawUntil: Day | null;
  channel: Channel | null;
  /** The award of its round has been decided. */
  decided: boolean;
  /** Lists with a window: the others can be corrected, not objected to. */
  publicity: boolean;
  entries: { organisation: string; name: string }[];
}

/** An article that a ground brings: what it says, where it stands. */
export interface FormArticle {
  id: string;
  says: string;
  /** 第十条第（二）项. */
  labels: string[];
}

/** What the objection form of a city and one of its texts knows: everything the browser needs after the page has come. */
export interface ObjectionForm {
  /** Under which a draft is kept: the city's, with the text's where it is not the one the city leads with. */
  slug: string;
  award: string;
  /** Title of the text that the lists' rounds were made under; null where it is not held, and nothing is known of it. */
  regulation: string | null;
  /** 乌海政办发〔2020〕25号, else the year where texts of one title must be told apart. */
  regulationMark: string | null;
  /** Label of the draft, where the text is one. */
  draft: string | null;
  /** What stands where the text says nothing of something, or nobody knows what it says. */
  silence: string;
  during: 'whole-review' | 'publicity';
  /** Office and articles of the right to object, as the text names them. */
  rightOffice: string | null;
  /** Who runs the award from day to day, as the text names it, with what else it prints of that office. */
  everydayOffice: string | null;
  everydayChannel: Channel | null;
  papers: { id: PaperId; labels: string[] }[];
  /** Articles by which opinions are asked for; empty where the text has no such stage. */
  opinionLabels: string[];
  lists: FormList[];
  /** Where objections to lists of other rounds begin, by how the ids of their records begin. */
  elsewhere: { under: string; href: string }[];
  articles: Record<Ground, FormArticle[]>;
  required: Record<Party, FormalityId[]>;
  formLabels: string[];
  clocks: ObjectionClock[];
  /** What follows when an objection is upheld, in the text's words; empty where it says nothing. */
  upheld: string[];
  calendar: OfficialYear[];
  /** The places whose holidays the city keeps. */
  regions: string[];
  /** The day a demonstration speaks of; null: the reader's own today. */
  demoDay: Day | null;
}
