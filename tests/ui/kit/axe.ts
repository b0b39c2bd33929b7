import axe from 'axe-core';

/**
 * What axe finds in an element: one line a violation, naming the rule and the place. Colours and landmarks need a
 * real page and are looked at in a real browser.
 */
export async function axeProblems(element: Element): Promise<readonly string[]> {
  // jsdom draws nothing; axe asks whether it can, and takes no for an answer.
  Object.assign(HTMLCanvasElement.prototype, { getContext: () => null });
  const { violations, passes } = await axe.run(element, {
    // What a frame holds is a page of its own, and jsdom loads none.
    iframes: false,
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  if (passes.length === 0) return ['axe found nothing to look at'];
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
