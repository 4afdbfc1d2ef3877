import type { Facts } from '../../model/facts.ts';
import type { ReportBlock } from '../../messages/eligibility/eligibility-report.ts';
import { SELF_CHECK_WORDS as words } from '../../messages/eligibility/self-check.ts';
import { answersLink } from './answers-link.ts';
import { LAST_DAY, readFactsFile } from './facts-file.ts';
import type { KeptFacts } from './facts-file.ts';
import { copyText } from '../shared/copy-text.ts';
import { isRequestFailure } from '../shared/fetched.ts';
import type { Listen } from '../shared/guard.ts';
import { saveFile } from '../shared/save-file.ts';

/** What the buttons below a result need of the form above it. */
export interface ToolHost {
  listen: Listen;
  on: () => string;
  /** As far as they can be used on any day, and what is said of the others. */
  answers: () => { facts: Facts; leftOut: string };
  report: () => ReportBlock[];
  take: (read: KeptFacts, opened: string, refused: string) => void;
  wipe: () => void;
  /** Keeps the answers as they are beside those that follow, takes up the kept ones, or gives them up. */
  scenario: Record<ScenarioTool, () => void>;
  say: (sentence: string) => void;
}

type ScenarioTool = 'again' | 'swap' | 'forget';

/** Buttons that need no result. */
const WITHOUT_RESULT = ['load', 'wipe'];

/** Brings the buttons to life: nothing is saved, copied or loaded unless one of them is pressed. */
export function connectTools(tools: HTMLElement, host: ToolHost): void {
  const file = tools.querySelector<HTMLInputElement>('input[type=file]');
  const link = linkOf(tools);
  const press = (tool: string, act: () => unknown) =>
    host.listen(tools.querySelector(`[data-tool=${tool}]`), 'click', act);
  press('save', () => {
    const { facts, leftOut } = host.answers();
    if (Object.keys(facts).length === 0) return host.say(words.nothingToKeep + leftOut);
    const text = JSON.stringify(facts, null, 2);
    saveFile(new Blob([text], { type: 'application/json' }), `${words.fileName}.json`);
    host.say(words.saved + leftOut);
  });
  press('load', () => file?.click());
  host.listen(file, 'change', () => file && load(file, host));
  press('docx', () => saveReport(host));
  press('share', () => link && share(link, host));
  press('compare', () => {
    const { facts } = host.answers();
    if (Object.keys(facts).length === 0) host.say(words.nothingToKeep);
    else window.open(answersLink(comparison(tools), host.on(), facts));
  });
  press('print', () => window.print());
  for (const tool of ['again', 'swap', 'forget'] as const) press(tool, host.scenario[tool]);
  press('wipe', () => {
    if (link) link.hidden = true;
    host.wipe();
  });
  tools.hidden = false;
}

/** Without a result there is none to be carried further. */
export function offerTools(tools: HTMLElement, hasResult: boolean): void {
  for (const button of tools.querySelectorAll('button'))
    button.disabled = !hasResult && !WITHOUT_RESULT.includes(button.dataset['tool'] ?? '');
  const link = linkOf(tools);
  if (link && !hasResult) link.hidden = true;
}

/** A second set of answers can be begun, or the first be taken up again. */
export function offerScenarios(tools: HTMLElement, kept: boolean): void {
  for (const [tool, shown] of [
    ['again', !kept],
    ['swap', kept],
    ['forget', kept],
  ] as const) {
    const button = tools.querySelector<HTMLElement>(`[data-tool=${tool}]`);
    if (button) button.hidden = !shown;
  }
}

function linkOf(tools: HTMLElement): HTMLInputElement | null {
  return tools.querySelector<HTMLInputElement>('input[readonly]');
}

/** Address of the page that holds the same answers against every city's rules. */
function comparison(tools: HTMLElement): string {
  return new URL(tools.dataset['compare'] ?? '', location.href).href;
}

async function load(file: HTMLInputElement, host: ToolHost): Promise<void> {
  const [chosen] = file.files ?? [];
  if (!chosen) return;
  const read = await readFactsFile(chosen, LAST_DAY);
  file.value = '';
  host.take(read, words.loaded, words.badFile);
}

/** Fetches the document library from this site only now. */
async function saveReport(host: ToolHost): Promise<void> {
  const blocks = host.report();
  try {
    const { reportDocx } = await import('../objection/letter-docx.ts');
    saveFile(await reportDocx(blocks), `${words.fileName}.docx`);
    host.say(words.reportSaved);
  } catch (error) {
    host.say(isRequestFailure(error) ? words.reportFailed : words.reportBroken);
  }
}

/** The link is shown as well: a page without a secure connection may not write to the clipboard. */
async function share(link: HTMLInputElement, host: ToolHost): Promise<void> {
  const { facts, leftOut } = host.answers();
  if (Object.keys(facts).length === 0) return host.say(words.nothingToKeep + leftOut);
  link.value = answersLink(location.href, host.on(), facts);
  link.hidden = false;
  const copied = await copyText(link.value);
  if (!copied) link.select();
  host.say((copied ? words.linkCopied : words.linkShown) + leftOut);
}
