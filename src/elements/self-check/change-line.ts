import type { Assessment } from '../../law/eligibility/assess.ts';
import { changesSentence } from '../../messages/eligibility/changes.ts';
import { QuietStatus } from '../shared/quiet-status.ts';

/** The line that says what an answer has changed: of a choice at once, of what is typed when typing pauses. */
export class ChangeLine {
  readonly #status: QuietStatus;
  #last: Assessment | null = null;
  /** The result as it was when something was last said of it. */
  #said: Assessment | null = null;

  constructor(place: Element | null) {
    this.#status = new QuietStatus(place);
  }

  /**
   * @param typing more may follow
   * @param guard makes what is done later fail as the element does
   */
  follow(result: Assessment, typing: boolean, guard: (act: () => void) => () => void): void {
    this.#last = result;
    const tell = () => {
      this.#status.now(this.#changes());
      this.#said = this.#last;
    };
    if (typing) this.#status.later(guard(tell));
    else tell();
  }

  /** Says nothing of what has changed until now. */
  settle(): void {
    this.#said = this.#last;
    this.#status.now('');
  }

  #changes(): string {
    const before = new Map(this.#said?.conditions.map(({ id, result }) => [id, result]));
    return changesSentence(
      (this.#last?.conditions ?? []).flatMap(({ id, result }) =>
        before.has(id) && before.get(id) !== result ? [result] : [],
      ),
    );
  }
}
