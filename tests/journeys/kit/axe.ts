import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { CDPSession, Frame, Page } from 'playwright-core';

const ALL_RULES: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  resultTypes: ['violations'],
};

/** The one rule that a change of theme alone can break. */
const CONTRAST: RunOptions = { runOnly: ['color-contrast'], resultTypes: ['violations'] };

/** Where to run in a frame: in a world of our own, which no policy of the page touches. Undefined is the page itself. */
async function worldIn(session: CDPSession, frame?: Frame): Promise<number | undefined> {
  if (frame === undefined) return undefined;
  const [address] = frame.url().split('#');
  const { frameTree } = await session.send('Page.getFrameTree');
  const found = frameTree.childFrames?.find((child) => child.frame.url === address);
  if (found === undefined) throw new Error(`The page has no frame of ${String(address)}`);
  const frameId = found.frame.id;
  const world = await session.send('Page.createIsolatedWorld', { frameId });
  return world.executionContextId;
}

/**
 * Runs axe on a page, or on one of its frames, as it stands (WCAG 2.2 A and AA, and best practice) and gives one readable
 * sentence for each element that breaks a rule. Works under any content security policy: the debugger's own door is not
 * subject to it.
 */
export async function findViolations(page: Page, frame?: Frame): Promise<readonly string[]> {
  return violationsOf(ALL_RULES, page, frame);
}

/** The same for contrast alone. */
export async function findPaleText(page: Page): Promise<readonly string[]> {
  return violationsOf(CONTRAST, page);
}

async function violationsOf(
  options: RunOptions,
  page: Page,
  frame?: Frame,
): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const contextId = await worldIn(session, frame);
  const where = contextId === undefined ? {} : { contextId };
  const { result: has } = await session.send('Runtime.evaluate', {
    ...where,
    expression: 'typeof axe',
  });
  // It takes longer to read than to run.
  if (has.value === 'undefined') {
    await session.send('Runtime.evaluate', { ...where, expression: axe.source });
  }
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    ...where,
    expression: `axe.run(document, ${JSON.stringify(options)}).then((found) => JSON.stringify(found.violations))`,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(`axe did not run: ${exceptionDetails.text}`);
  const violations = JSON.parse(String(result.value)) as AxeResults['violations'];
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, html }) => `${id} (${help}) at ${target.join(' ')}: ${html.slice(0, 160)}`,
    ),
  );
}
