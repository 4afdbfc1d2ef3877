import type { Engine } from './engine.ts';

/** A page may take this long to say something, in milliseconds, on a busy machine. */
const PATIENCE = 20_000;
const PAUSE = 100;

/** A file that the page handed over to be saved. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** An engine's tab on the portal. Everything is done inside the page, with what the oldest engines know. */
export class Tab {
  readonly engine: Engine;
  readonly #site: string;

  constructor(engine: Engine, site: string) {
    this.engine = engine;
    this.#site = site;
  }

  address(path: string): string {
    return this.#site + path;
  }

  /** Opens a page, and waits until an element has started. */
  async open(path: string, element?: string): Promise<void> {
    await this.engine.open(this.address(path));
    if (element) await this.has(`${element}[data-started]`);
  }

  /** Runs a function in the page; it can use what it is given, and nothing around it. */
  async run<Given, Answer>(act: (given: Given) => Answer, given: Given): Promise<Awaited<Answer>> {
    return (await this.engine.evaluate(
      `(${String(act)})(${JSON.stringify(given)})`,
    )) as Awaited<Answer>;
  }

  async click(selector: string): Promise<void> {
    await this.has(selector);
    await this.run((each) => document.querySelector<HTMLElement>(each)!.click(), selector);
  }

  /** Fills a field or chooses an option, as if typed. */
  async fill(selector: string, value: string): Promise<void> {
    await this.has(selector);
    await this.run(
      ({ selector, value }) => {
        const field = document.querySelector<HTMLInputElement>(selector)!;
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      { selector, value },
    );
  }

  /** Chooses a file. */
  async choose(selector: string, name: string, content: string | Buffer): Promise<void> {
    await this.has(selector);
    await this.run(
      ({ selector, name, base64 }) => {
        const bytes = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
        const chosen = new DataTransfer();
        chosen.items.add(new File([bytes], name));
        const field = document.querySelector<HTMLInputElement>(selector)!;
        field.files = chosen.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      { selector, name, base64: Buffer.from(content).toString('base64') },
    );
  }

  /** Presses a button that hands over a file: caught on its way, for not every engine tells of downloads. */
  async save(button: string): Promise<SavedFile> {
    await this.run(() => {
      const make = URL.createObjectURL.bind(URL);
      let file: Blob;
      URL.createObjectURL = (given: Blob) => make((file = given));
      HTMLAnchorElement.prototype.click = function () {
        Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
        URL.createObjectURL = make;
        const name = this.download;
        const saved = file
          .arrayBuffer()
          .then((read) => ({ name, bytes: [...new Uint8Array(read)] }));
        Object.assign(window, { saved });
      };
    }, null);
    await this.click(button);
    await this.until('a file', () => this.run(() => 'saved' in window, null));
    const { name, bytes } = await this.run(() => {
      const { saved } = window as unknown as { saved: Promise<{ name: string; bytes: number[] }> };
      delete (window as { saved?: unknown }).saved;
      return saved;
    }, null);
    return { name, bytes: Buffer.from(bytes) };
  }

  /** Waits until an element stands in the page. */
  has(selector: string): Promise<void> {
    return this.until(selector, () =>
      this.run((each) => document.querySelector(each) !== null, selector),
    );
  }

  /** Waits until an element says some words. */
  says(selector: string, words: string): Promise<void> {
    let said: string | null = null;
    return this.until(
      () => `${selector} to say “${words}”, it says “${said?.trim().slice(0, 200) ?? ''}”`,
      async () => {
        said = await this.run(
          (each) => document.querySelector(each)?.textContent ?? null,
          selector,
        );
        return said?.includes(words) ?? false;
      },
    );
  }

  async until(what: string | (() => string), holds: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (!(await holds())) {
      if (Date.now() > end)
        throw new Error(`waited for ${typeof what === 'string' ? what : what()}`);
      await new Promise((done) => setTimeout(done, PAUSE));
    }
  }
}
