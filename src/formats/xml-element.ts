/** A part of an XML document: an element, or text, which is never read as markup. */
export type XmlNode = XmlElement | string;

export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlNode[];
}

/** An element; children that are null are left out, attributes that are undefined too. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly (XmlNode | null)[]
): XmlElement {
  const given = Object.entries(attributes).filter(
    (each): each is [string, string] => each[1] !== undefined,
  );
  return {
    name,
    attributes: Object.fromEntries(given),
    children: children.filter((child) => child !== null),
  };
}

/** The file of a document: declaration, root, a line break at the end. */
export function xmlText(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root)}\n`;
}

function written(node: XmlNode): string {
  if (typeof node === 'string') return escaped(node);
  const { name, attributes, children } = node;
  const head = [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`),
  ].join(' ');
  if (children.length === 0) return `<${head}/>`;
  // Line breaks stand only where no text stands, so that none gets into the words.
  const gap = children.every((child) => typeof child !== 'string') ? '\n' : '';
  return `<${head}>${gap}${children.map((child) => written(child) + gap).join('')}</${name}>`;
}

/** Text for XML 1.0, which has no room for most control characters. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
