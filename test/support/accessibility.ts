/** Violations of WCAG A and AA on a page, except in the grid, whose controls are Univer's. */
import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export async function violations(
  page: Page | Frame,
  leaveOut: readonly string[] = [],
): Promise<string[]> {
  // A megabyte of script, once per document.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([tags, exclude]) => {
      const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
      const { violations: broken } = await run(
        { include: [['html']], exclude: exclude.map((one) => [one]) },
        { runOnly: { type: 'tag', values: [...tags] }, iframes: false },
      );
      return broken.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    },
    [TAGS, leaveOut] as const,
  );
}
