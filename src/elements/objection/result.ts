import { officialCalendar } from '../../law/calendar/working-days.ts';
import { calendarFile } from '../../formats/calendar-file.ts';
import { lastMomentOf } from '../../law/calendar/last-moment.ts';
import type { Answers } from '../../law/objection/answers.ts';
import { clocksAfter } from '../../law/objection/clocks.ts';
import type { ObjectionForm } from '../../law/objection/form.ts';
import { composeLetter } from '../../law/objection/letter.ts';
import type { LetterBlock } from '../../law/objection/letter.ts';
import { plainLetter } from '../../law/objection/plain-letter.ts';
import type { LetterKind } from '../../law/objection/papers.ts';
import { letterKind, targetOf } from '../../law/objection/target.ts';
import type { ObjectionTarget } from '../../law/objection/target.ts';
import { PAPER_FILES } from '../../messages/objection/objection.ts';
import { LETTER_WORDS } from '../../messages/objection/objection-letter.ts';
import {
  handInBlocks,
  handInLines,
  afterOpinion,
  afterReport,
  lastDaySummary,
  nextSentences,
  receiptLines,
} from '../../messages/objection/objection-sheet.ts';
import { momentText } from './lists.ts';
import { presentMoment } from './now.ts';
import { handInView, letterView, receiptView } from './papers.ts';
import { saveFile } from '../shared/save-file.ts';

/** The finished papers of one set of answers, and the files they can be saved as. */
export class ObjectionResult {
  readonly #answers: Answers;
  readonly #model: ObjectionForm;
  readonly #subject: ObjectionTarget;
  readonly #kind: LetterKind;
  /** What the papers are called as files. */
  readonly #name: string;
  /** Whether the papers are about what a list lays open. */
  readonly #about: boolean;
  /** Whether a last day is to be kept. */
  readonly #inTime: boolean;
  readonly #until: string | null;
  readonly #blocks: LetterBlock[];

  constructor(answers: Answers, model: ObjectionForm) {
    this.#answers = answers;
    this.#model = model;
    this.#subject = targetOf(answers, model);
    const { now } = presentMoment(model);
    const { list } = this.#subject;
    this.#kind = letterKind(answers, model, now);
    this.#name = PAPER_FILES[this.#kind];
    this.#about = answers.paper === 'objection';
    this.#inTime = this.#about && this.#kind !== 'report';
    this.#until = (this.#inTime && (list?.safe ?? list?.until)) || null;
    this.#blocks = composeLetter(answers, model, LETTER_WORDS, now);
  }

  /** Whether the papers are another kind by now: the time for objections has ended since they were made. */
  get isOutdated(): boolean {
    return this.#kind !== letterKind(this.#answers, this.#model, presentMoment(this.#model).now);
  }

  /** Everything that is printed. */
  views(receivedOn: string): HTMLElement[] {
    return [
      letterView(this.#blocks),
      handInView(this.#lines(), this.#next(receivedOn), this.#subject.list?.printed?.code ?? null),
      receiptView(this.#receipt),
    ];
  }

  /** What is possible about the list now; empty for papers about none. */
  moment(): string {
    const { list } = this.#subject;
    return list && this.#about ? momentText(list, this.#model, presentMoment(this.#model).now) : '';
  }

  /** Whether a last day is ahead that a calendar could keep. */
  get hasLastDay(): boolean {
    return this.#until !== null && this.#until >= presentMoment(this.#model).today;
  }

  saveText(receivedOn: string): void {
    const papers = [this.#blocks, this.#sheet(receivedOn)].map(plainLetter).join('\r\n\r\n');
    // With the mark at the beginning, older programs on Windows read the file as UTF-8.
    saveFile(new Blob(['\ufeff', papers], { type: 'text/plain' }), `${this.#name}.txt`);
  }

  /** Fetches the library from this site, makes the file and saves it; false when it could not be fetched. */
  async saveDocx(receivedOn: string): Promise<boolean> {
    try {
      const { letterDocx } = await import('./letter-docx.ts');
      saveFile(await letterDocx(this.#blocks, this.#sheet(receivedOn)), `${this.#name}.docx`);
      return true;
    } catch {
      return false;
    }
  }

  saveCalendar(): void {
    const until = this.#until;
    const { list, organisation } = this.#subject;
    if (!until || !list) return;
    const description = this.#lines()
      .map(({ term, text }) => `${term}：${text}`)
      .join('\n');
    const event = {
      uid: `${list.id.replaceAll('/', '-')}-objection@${location.hostname || 'portal.invalid'}`,
      from: until,
      until,
      summary: lastDaySummary(this.#kind, organisation),
      description,
    };
    const file = calendarFile(this.#model.award, [event], presentMoment(this.#model).today);
    saveFile(new Blob([file], { type: 'text/calendar' }), 'objection.ics');
  }

  get #receipt(): string[] {
    const [title] = this.#blocks;
    return receiptLines(title?.kind === 'title' ? title.text : this.#name, this.#answers.name);
  }

  #sheet(receivedOn: string): LetterBlock[] {
    return handInBlocks(this.#lines(), this.#next(receivedOn), this.#receipt);
  }

  #lines() {
    const { list } = this.#subject;
    const last = this.#until && list ? lastMomentOf(list) : null;
    const { today } = presentMoment(this.#model);
    return handInLines(this.#subject, this.#model, last, this.#inTime, today);
  }

  #next(receivedOn: string): string[] {
    if (this.#kind === 'opinion') return afterOpinion(this.#model);
    if (this.#kind === 'report') return afterReport(this.#model);
    if (this.#kind !== 'objection')
      return nextSentences([], { ...this.#model, upheld: [] }, receivedOn);
    const calendar = officialCalendar(this.#model.calendar, this.#model.regions);
    const clocks = clocksAfter(this.#model.clocks, receivedOn, calendar);
    return nextSentences(clocks, this.#model, receivedOn);
  }
}
