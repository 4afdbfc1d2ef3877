import type { Assessment } from '../../law/eligibility/assess.ts';
import type { ConditionView } from '../../law/eligibility/condition-view.ts';
import { RESULT_NAMES } from '../../messages/eligibility/eligibility.ts';
import { changesSentence } from '../../messages/eligibility/self-check.ts';
import { QuietStatus } from '../shared/quiet-status.ts';

/** The line that says, once typing pauses, what an answer has changed. */
export class ChangeLine {
  readonly #status: QuietStatus;
  readonly #told: readonly ConditionView[];
  #last: Assessment | null = null;
  /** The result as it was when something was last said of it. */
  #said: Assessment | null = null;

  constructor(place: Element | null, told: readonly ConditionView[]) {
    this.#status = new QuietStatus(place);
    this.#told = told;
  }

  /** @param guard makes what is done later fail as the element does */
  follow(result: Assessment, guard: (act: () => void) => () => void): void {
    this.#last = result;
    this.#status.later(
      guard(() => {
        this.#status.now(this.#changes());
        this.#said = this.#last;
      }),
    );
  }

  /** Says nothing of what has changed until now. */
  settle(): void {
    this.#said = this.#last;
    this.#status.now('');
  }

  #changes(): string {
    const before = new Map(this.#said?.conditions.map((each) => [each.id, each.result]));
    return changesSentence(
      (this.#last?.conditions ?? []).flatMap(({ id, result }) => {
        const earlier = before.get(id);
        const says = this.#told.find((each) => each.id === id)?.says;
        return earlier && says && earlier !== result
          ? [{ says, before: RESULT_NAMES[earlier], after: RESULT_NAMES[result] }]
          : [];
      }),
    );
  }
}
