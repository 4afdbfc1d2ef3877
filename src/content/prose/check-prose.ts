import { textFault } from '../../law/records/text-fault.ts';
import { checkCode } from './check-guide.ts';
import { addressFault } from './link-address.ts';
import { foreignAddressIn } from './link-words.ts';
import { nodesIn, proseTree, wordsOf } from './prose-tree.ts';
import type { ProseNode, ProseReport } from './prose-tree.ts';

/** What Markdown has for text. What the parser brings besides, now or in a later version, is refused. */
const TEXT: ReadonlySet<string> = new Set([
  'blockquote',
  'break',
  'code',
  'delete',
  'emphasis',
  'footnoteDefinition',
  'footnoteReference',
  'heading',
  'imageReference',
  'inlineCode',
  'linkReference',
  'list',
  'listItem',
  'paragraph',
  'root',
  'strong',
  'table',
  'tableCell',
  'tableRow',
  'text',
  'thematicBreak',
]);

/**
 * Prose is text: no HTML, no code, and no address that runs. Returns what was read, for what else is held against it;
 * null where it cannot be read.
 * @param proseFrom where the prose begins in the file, counted in UTF-16 units
 */
export function checkProse(
  source: string,
  proseFrom: number,
  dialect: 'markdown' | 'mdx',
  report: ProseReport,
): readonly ProseNode[] | null {
  checkCharacters(source, proseFrom, report);
  const tree = proseTree(source, proseFrom, dialect);
  if (!('type' in tree)) {
    report(tree, 'guide-unreadable', { found: tree.written });
    return null;
  }
  const nodes = [...nodesIn(tree)];
  for (const node of nodes) checkNode(node, report);
  const defined = new Map(
    nodes.filter(({ type }) => type === 'definition').map((node) => [node.identifier, node.url]),
  );
  for (const node of nodes) checkReader(node, node.url || (defined.get(node.identifier) ?? ''), dialect, report);
  return nodes;
}

/** A reader gets what is shown: where the words of a link say, and a picture that the site holds. */
function checkReader(
  node: ProseNode,
  url: string,
  dialect: 'markdown' | 'mdx',
  report: ProseReport,
): void {
  if (/^image/.test(node.type)) {
    const held = dialect === 'markdown' && PICTURE.test(url);
    if (!held) report(node, 'picture-place', { found: url });
    else if (node.alt.trim() === '') report(node, 'picture-silent', { found: url });
  } else if (/^link/.test(node.type)) {
    const found = foreignAddressIn(wordsOf(node).trim(), url);
    // An address that stands bare in a sentence takes along whatever follows without a blank.
    if (!/^[[<]/.test(node.written) && /[^!-~]/.test(url)) report(node, 'link-bare', { found: url });
    else if (found !== null) report(node, 'link-words', { found, url });
  }
}

/** Pictures a notice may offer. */
const PICTURE = /^attachments\/[^/?#]+\.(?:png|jpg)$/;

function checkNode(node: ProseNode, report: ProseReport): void {
  switch (node.type) {
    case 'html':
      return report(node, 'raw-html', { found: node.written });
    case 'link':
    case 'definition':
    case 'image':
      return checkAddress(node, report);
    default:
      if (!TEXT.has(node.type)) checkCode(node, report);
  }
}

function checkAddress(node: ProseNode, report: ProseReport): void {
  const fault = addressFault(node.url);
  if (fault) report(node, 'link-address', { found: node.url, fault });
}

/** The head has findings of its own for each of its fields. */
function checkCharacters(source: string, proseFrom: number, report: ProseReport): void {
  const found = textFault(source.slice(proseFrom));
  if (!found) return;
  const before = source.slice(0, proseFrom + found.index).split('\n');
  const place = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  report(place, 'prose-characters', { fault: found.fault });
}
