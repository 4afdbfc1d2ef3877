import { cleanLine } from '../domain/objections/clean-text.ts';
import { OBJECTION_WORDS as words } from '../wording/objection.ts';
import { evidenceRows } from './objection-form.ts';

/** Lets files be named as evidence: their names and checksums are noted, the files stay where they are. */
export function watchEvidence(form: HTMLFormElement): void {
  form.addEventListener('change', (event) => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || input.type !== 'file') return;
    const row = input.closest<HTMLElement>('[data-evidence]');
    if (row) void noteFile(row, input.files?.[0]);
  });
  const more = form.querySelector<HTMLElement>('[data-more-evidence]');
  more?.querySelector('button')?.addEventListener('click', () => {
    const next = evidenceRows(form).find((row) => row.hidden);
    if (!next) return;
    next.hidden = false;
    next.querySelector('input')?.focus();
    if (evidenceRows(form).every((row) => !row.hidden)) more.replaceChildren(words.enoughEvidence);
  });
}

/** Shows the rows that hold something and one more to begin with. */
export function showFilledRows(form: HTMLFormElement): void {
  const rows = evidenceRows(form);
  const last = rows.findLastIndex((row) =>
    [...row.querySelectorAll('input')].some((input) => input.type !== 'file' && input.value !== ''),
  );
  rows.forEach((row, at) => (row.hidden = at > Math.max(last, 0)));
  const more = form.querySelector<HTMLElement>('[data-more-evidence]');
  if (more) more.hidden = false;
}

async function noteFile(row: HTMLElement, file: File | undefined): Promise<void> {
  const hidden = (part: string) => row.querySelector<HTMLInputElement>(`[name$=".${part}"]`);
  const [name, sha256] = [hidden('file'), hidden('sha256')];
  const note = row.querySelector('[data-hash]');
  if (!name || !sha256 || !note) return;
  name.value = file ? cleanLine(file.name) : '';
  sha256.value = '';
  note.textContent = file ? words.hashing : '';
  if (!file) return;
  const checksum = await checksumOf(file);
  if (name.value !== cleanLine(file.name)) return;
  sha256.value = checksum ?? '';
  note.textContent = checksum === null ? words.noHash : `${file.name}　SHA-256：${checksum}`;
}

/** SHA-256 of a file's bytes in hexadecimal; null where the browser cannot work it out. */
async function checksumOf(file: File): Promise<string | null> {
  try {
    const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    // No checksums on pages that came over plain http, nor of files larger than the memory.
    return null;
  }
}
