import { GUIDE_COMPONENTS } from '../../model/guide-components.ts';
import type { ProseNode, ProseReport } from './prose-tree.ts';

/** A guide is text: of what MDX adds to Markdown it may name the portal's components, told in plain words, and nothing else. */
export function checkCode(node: ProseNode, report: ProseReport): void {
  const { name, attributes, children, written: found } = node;
  if (!node.type.startsWith('mdxJsx')) return report(node, 'guide-code', { found });
  // A name in lower case is HTML, and so is a tag without one.
  if (name === null || /^[a-z]/.test(name)) return report(node, 'raw-html', { found });
  const expected = Object.hasOwn(GUIDE_COMPONENTS, name)
    ? GUIDE_COMPONENTS[name as keyof typeof GUIDE_COMPONENTS]
    : null;
  if (!expected)
    return report(node, 'guide-component', {
      found: name,
      expected: Object.keys(GUIDE_COMPONENTS),
    });
  const told = attributes.map((each) => (each.value === null ? null : each.name));
  const plain = told.length === expected.length && expected.every((each) => told.includes(each));
  if (!plain || children.length > 0) report(node, 'guide-attributes', { found, name, expected });
}
