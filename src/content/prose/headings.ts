import Slugger from 'github-slugger';
import { wordsOf } from './prose-tree.ts';
import type { ProseNode } from './prose-tree.ts';

/** The anchors of the headings in prose, as the site generator gives them. */
export function headingAnchors(nodes: readonly ProseNode[]): Set<string> {
  const slugger = new Slugger();
  return new Set(
    nodes.filter(({ type }) => type === 'heading').map((node) => slugger.slug(wordsOf(node))),
  );
}
