/** What stands in place of lines that are folded away until they are asked for. */
export const foldedSummary = (count: number): string => `共${count}项，逐项看`;
