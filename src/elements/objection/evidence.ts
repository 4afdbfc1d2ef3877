import { cleanLine } from '../../law/objection/clean-text.ts';
import { OBJECTION_WORDS as words } from '../../messages/objection/objection.ts';
import type { Listen } from '../shared/guard.ts';
import { evidenceRows } from './form-fields.ts';

/** Lets files be named as evidence: their names and checksums are noted, the files stay where they are. */
export function watchEvidence(form: HTMLFormElement, listen: Listen): void {
  listen(form, 'change', ({ target: input }) => {
    if (!(input instanceof HTMLInputElement) || input.type !== 'file') return null;
    const row = input.closest<HTMLElement>('[data-evidence]');
    return row && noteFile(row, input);
  });
  for (const row of evidenceRows(form)) {
    const clear = row.querySelector('button');
    if (!clear) continue;
    clear.hidden = false;
    listen(clear, 'click', () => {
      for (const input of row.querySelectorAll('input')) input.value = '';
      showFile(row);
      tell(row);
      row.querySelector('input')?.focus();
    });
  }
  const more = form.querySelector<HTMLElement>('[data-more-evidence]');
  listen(more?.querySelector('button'), 'click', () => {
    const next = evidenceRows(form).find((row) => row.hidden);
    if (!next) return;
    next.hidden = false;
    next.querySelector('input')?.focus();
    if (evidenceRows(form).every((row) => !row.hidden)) more?.replaceChildren(words.enoughEvidence);
  });
}

/** Shows the rows that hold something and one more to begin with, each with the file it names. */
export function showFilledRows(form: HTMLFormElement): void {
  const rows = evidenceRows(form);
  const filled = rows.map((row) =>
    [...row.querySelectorAll('input')].some((input) => input.type !== 'file' && input.value !== ''),
  );
  const last = filled.lastIndexOf(true);
  rows.forEach((row, at) => {
    row.hidden = at > Math.max(last, 0);
    showFile(row);
  });
  const more = form.querySelector<HTMLElement>('[data-more-evidence]');
  if (more) more.hidden = false;
}

async function noteFile(row: HTMLElement, input: HTMLInputElement): Promise<void> {
  const [file] = input.files ?? [];
  const [name, sha256] = [hidden(row, 'file'), hidden(row, 'sha256')];
  if (!name || !sha256) return;
  name.value = file ? cleanLine(file.name) : '';
  sha256.value = '';
  showFile(row, file && words.hashing);
  if (!file) return;
  const checksum = await checksumOf(file);
  // Another file has been chosen meanwhile.
  if (input.files?.[0] !== file) return;
  sha256.value = checksum ?? '';
  showFile(row, checksum === null ? words.noHash : file.size === 0 ? words.emptyFile : '');
  tell(row);
}

/** Says which file a row names, with its checksum or what there is to say instead. */
function showFile(row: HTMLElement, remark = ''): void {
  const [file, sha256] = [hidden(row, 'file')?.value, hidden(row, 'sha256')?.value];
  const note = row.querySelector('[data-hash]');
  if (note)
    note.textContent = [file, remark, sha256 && `SHA-256：${sha256}`].filter(Boolean).join('　');
}

function hidden(row: HTMLElement, part: 'file' | 'sha256'): HTMLInputElement | null {
  return row.querySelector<HTMLInputElement>(`[name$=".${part}"]`);
}

/** Lets the form know of what no hand has changed. */
function tell(row: HTMLElement): void {
  row.dispatchEvent(new Event('change', { bubbles: true }));
}

/** SHA-256 of a file's bytes in hexadecimal, by a library fetched only now; null where one of them cannot be read. */
async function checksumOf(file: File): Promise<string | null> {
  try {
    const { hashInPieces } = await import('../../law/objection/hash-in-pieces.ts');
    return await hashInPieces(
      file.size,
      async (from, until) => new Uint8Array(await file.slice(from, until).arrayBuffer()),
    );
  } catch {
    return null;
  }
}
