import { posix } from 'node:path';

export interface PageAssets {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

/** Addresses of the stylesheets and scripts that a page asks for by itself. */
export function pageAssets(html: string): PageAssets {
  const styles: string[] = [];
  const scripts: string[] = [];
  for (const [tag] of html.matchAll(/<(?:link|script)\b[^>]*>/g)) {
    const address = attribute(tag, tag.startsWith('<link') ? 'href' : 'src');
    if (address === undefined) continue;
    const rel = attribute(tag, 'rel');
    if (tag.startsWith('<script') || rel === 'modulepreload') scripts.push(address);
    else if (rel === 'stylesheet') styles.push(address);
  }
  return { styles, scripts };
}

/** Addresses that a script module imports at once, relative ones resolved against its own. */
export function staticImports(code: string, address: string): string[] {
  return [...code.matchAll(/\b(?:from|import)\s*["']((?:\.{0,2}\/)[^"']+)["']/g)]
    .flatMap(([, specifier]) => specifier ?? [])
    .map((specifier) => posix.resolve(posix.dirname(address), specifier));
}

function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`).exec(tag);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}
