import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const WINDOW = { width: 1280, height: 720 };
const NARROWEST = 320;
const PHONE = 360;

/**
 * What axe finds of WCAG 2.1 A and AA on the page as it stands, and what reaches beyond a window of 320 and of 1280
 * pixels. Pictures of the whole page, wide and on a phone, are left in the folder under the name.
 */
export async function lookAtPage(page: Page, name: string, folder: string): Promise<string[]> {
  const faults: string[] = [];
  for (const width of [NARROWEST, PHONE, WINDOW.width]) {
    await page.setViewportSize({ width, height: WINDOW.height });
    await page.waitForTimeout(100);
    faults.push(...(await page.evaluate(partsBeyond, width)).map((part) => `${name} ${width}: ${part}`));
    if (width !== NARROWEST)
      await page.screenshot({ path: join(folder, `data-${name}-${width}.png`), fullPage: true });
  }
  const { violations, passes } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    .analyze();
  if (passes.length < 10) faults.push(`${name}: axe looked at next to nothing`);
  faults.push(...violations.map((v) => `${name}: ${v.id} ${v.nodes[0]?.html.slice(0, 160)}`));
  return faults;
}

/** Elements that reach beyond the window and do not lie in a region that scrolls by itself. */
function partsBeyond(width: number): string[] {
  const parts = [...document.querySelectorAll('body *')].filter((element) => {
    if (!element.checkVisibility() || element.closest('.scroll-region, .sr-only, .skip')) return false;
    return element.getBoundingClientRect().right > width + 1;
  });
  const whole = document.documentElement.scrollWidth > width ? ['the page'] : [];
  return [...whole, ...parts.slice(0, 3).map((e) => `${e.tagName} ${e.getAttribute('class')}`)];
}
