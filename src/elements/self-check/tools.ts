import type { Facts } from '../../model/facts.ts';
import type { ReportBlock } from '../../messages/eligibility/eligibility-report.ts';
import { SELF_CHECK_WORDS as words } from '../../messages/eligibility/self-check.ts';
import { answersLink } from './answers-link.ts';
import { LAST_DAY, readFactsFile } from './facts-file.ts';
import { saveFile } from '../shared/save-file.ts';

/** What the buttons below a result need of the form above it. */
export interface ToolHost {
  on: () => string;
  /** As they stand, and as far as they can be used. */
  answers: () => { answers: Record<string, unknown>; facts: Facts };
  report: () => ReportBlock[];
  take: (facts: Facts, said: string) => void;
  wipe: () => void;
  say: (sentence: string) => void;
}

/** Brings the buttons to life: nothing is saved, copied or loaded unless one of them is pressed. */
export function connectTools(tools: HTMLElement, host: ToolHost): void {
  const file = tools.querySelector<HTMLInputElement>('input[type=file]');
  const link = tools.querySelector<HTMLInputElement>('input[readonly]');
  const press = (tool: string, act: () => void) =>
    tools.querySelector(`[data-tool=${tool}]`)?.addEventListener('click', act);
  press('save', () => {
    const text = JSON.stringify(host.answers().answers, null, 2);
    saveFile(new Blob([text], { type: 'application/json' }), `${words.fileName}.json`);
  });
  press('load', () => file?.click());
  file?.addEventListener('change', () => void load(file, host));
  press('docx', () => void saveReport(host));
  press('share', () => link && void share(link, host));
  press('compare', () =>
    window.open(answersLink(comparison(tools), host.on(), host.answers().facts)),
  );
  press('print', () => window.print());
  press('wipe', () => {
    if (link) link.hidden = true;
    host.wipe();
  });
  tools.hidden = false;
}

/** Address of the page that holds the same answers against every city's rules. */
function comparison(tools: HTMLElement): string {
  return new URL(tools.dataset['compare'] ?? '', location.href).href;
}

async function load(file: HTMLInputElement, host: ToolHost): Promise<void> {
  const [chosen] = file.files ?? [];
  if (!chosen) return;
  const read = await readFactsFile(chosen, LAST_DAY);
  if ('problem' in read) host.say(words.badFile + read.problem);
  else host.take(read.facts, words.loaded);
  file.value = '';
}

/** Fetches the document library from this site only now. */
async function saveReport(host: ToolHost): Promise<void> {
  try {
    const { reportDocx } = await import('../objection/letter-docx.ts');
    saveFile(await reportDocx(host.report()), `${words.fileName}.docx`);
    host.say(words.reportSaved);
  } catch {
    host.say(words.reportFailed);
  }
}

/** The link is shown as well: a page without a secure connection may not write to the clipboard. */
async function share(link: HTMLInputElement, host: ToolHost): Promise<void> {
  link.value = answersLink(location.href, host.on(), host.answers().answers);
  link.hidden = false;
  try {
    await navigator.clipboard.writeText(link.value);
    host.say(words.linkCopied);
  } catch {
    link.select();
    host.say(words.linkShown);
  }
}
