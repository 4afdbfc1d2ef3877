import type { Problem } from '../../law/objection/problems.ts';
import { OBJECTION_WORDS as words } from '../../messages/objection/objection.ts';
import { problemSentence } from '../../messages/objection/objection-problems.ts';
import { make } from '../shared/dom.ts';
import type { Listen } from '../shared/guard.ts';

/**
 * Shows what stops the way on, at the fields and in a summary that links to them. The summary takes the focus,
 * because a screen reader would otherwise stay at a button that seems to do nothing.
 */
export function showErrors(root: HTMLElement, problems: readonly Problem[], listen: Listen): void {
  const summary = root.querySelector<HTMLElement>('[data-errors]');
  if (!summary) return;
  for (const place of root.querySelectorAll<HTMLElement>('[data-problem]')) {
    const problem = problems.find(({ field }) => field === place.dataset['problem']);
    place.hidden = !problem;
    place.textContent = problem ? problemSentence(problem.code, problem.field) : '';
    place.parentElement?.classList.toggle('wrong', problem !== undefined);
    root
      .querySelector(`#${idOf(place.dataset['problem'] ?? '')}`)
      ?.setAttribute('aria-invalid', `${problem !== undefined}`);
  }
  summary.hidden = problems.length === 0;
  if (problems.length === 0) return;
  const links = problems.map(({ field, code }) => {
    const link = make('a', { href: `#${idOf(field)}` }, problemSentence(code, field));
    listen(link, 'click', (event) => {
      // The address stays as it is: fragments belong to list rows.
      event.preventDefault();
      const target = root.querySelector<HTMLElement>(link.hash);
      const first = target?.matches('fieldset') ? target.querySelector('input') : target;
      first?.focus();
    });
    return make('li', {}, link);
  });
  summary.replaceChildren(make('h2', {}, words.errors), make('ul', {}, ...links));
  summary.focus();
}

function idOf(field: string): string {
  return `field-${field.replaceAll('.', '-')}`;
}
