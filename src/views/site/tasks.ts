import { TASKS } from '../../messages/site/tasks.ts';
import type { Task } from '../../messages/site/tasks.ts';
import { href, portal, settings } from './site.ts';

/** Where each task begins. */
const START: Record<Task, string> = {
  open: 'open/',
  places: 'places/',
  lists: 'winners/',
  eligibility: 'eligibility/',
  objection: 'objection/',
  compare: 'compare/',
};

/** The pages that belong to a task, by the first part of their path; a city's by the part after its name. */
const PARTS: Record<string, Task> = {
  open: 'open',
  places: 'places',
  regulations: 'places',
  calls: 'lists',
  publicity: 'lists',
  winners: 'lists',
  revocations: 'lists',
  organisations: 'lists',
  verify: 'lists',
  'verify/file': 'compare',
  rounds: 'lists',
  eligibility: 'eligibility',
  objection: 'objection',
  compare: 'compare',
  questions: 'compare',
  deadlines: 'compare',
  statistics: 'compare',
  data: 'compare',
  log: 'compare',
  corrections: 'compare',
};

/** The main menu: what people come for, and which of it the page at `pathname` belongs to. */
export function taskLinks(pathname: string): { href: string; text: string; here: boolean }[] {
  const here = taskOf(pathname.slice(settings.base.length));
  return (Object.keys(START) as Task[]).map((task) => ({
    href: href(START[task]),
    text: TASKS[task],
    here: task === here,
  }));
}

/** The task of a page; `path` begins below the base. What else a city has belongs to the places; none otherwise. */
export function taskOf(path: string): Task | null {
  const [first = '', second] = path.split('/').filter(Boolean);
  const own = PARTS[`${first}/${second}`] ?? PARTS[first];
  if (own !== undefined) return own;
  const isCity = portal().jurisdictions.some(({ slug }) => slug === first);
  return isCity ? (PARTS[second ?? ''] ?? 'places') : null;
}
