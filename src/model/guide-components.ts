/** The components a guide may name, each with what it must be told in plain words. Nothing else in a guide is code. */
export const GUIDE_COMPONENTS: Readonly<Record<GuideComponent, readonly string[]>> = {
  Article: ['of', 'at'],
};

/** `<Article of="luohe/2018" at="17" />` names an article of a text. */
export type GuideComponent = 'Article';
