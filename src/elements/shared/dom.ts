import type { Segment } from '../../search/shared/excerpt.ts';

/** Makes an element with attributes and children; text is always text, never markup. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Text with its hits in `<mark>`. */
export function segmentNodes(segments: readonly Segment[]): (Node | string)[] {
  return segments.map(({ text, hit }) => (hit ? make('mark', {}, text) : text));
}
