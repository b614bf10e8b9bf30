import type { Page } from 'playwright-core';

/** Where the keyboard is. */
export interface Focus {
  /** as a screen reader would say it */
  readonly name: string;
  readonly role: string;
  /** on nothing: the next key begins at the top of the page */
  readonly isLost: boolean;
  /** an outline, a ring or a frame shows where it is */
  readonly isMarked: boolean;
}

export const focusOf = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement & { labels?: NodeListOf<HTMLElement> };
    const named = (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ')
      .trim();
    const label = element.labels?.[0]?.textContent;
    const name = element.getAttribute('aria-label') ?? (named || label || element.textContent || '');
    const usual: Record<string, string> = { BUTTON: 'button', A: 'link', INPUT: 'textbox', TEXTAREA: 'textbox' };
    const type = element.getAttribute('type') ?? '';
    const role =
      element.getAttribute('role') ?? (type === 'radio' || type === 'checkbox' ? type : (usual[element.tagName] ?? element.tagName));
    let isMarked = false;
    for (let at: HTMLElement | null = element, up = 0; at && up < 4; at = at.parentElement, up += 1) {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
      isMarked ||=
        (outlineStyle !== 'none' && outlineWidth !== '0px') ||
        boxShadow !== 'none' ||
        /Mui-focus|cm-focused/.test(at.className?.toString() ?? '');
    }
    // a tree marks the line of the item that has the focus, not the item
    const line = element.querySelector(':scope > .MuiTreeItem-content');
    isMarked ||= line !== null && getComputedStyle(line).outlineStyle !== 'none';
    return { name: name.replace(/\s*\*$/, '').trim(), role, isLost: element === document.body, isMarked };
  });

const mostStops = 160;

/** Presses Tab until something of this name has the focus, and says what. Throws with the stops on the way where nothing does. */
export async function reach(page: Page, name: string | RegExp, role?: string): Promise<Focus> {
  const passed: string[] = [];
  for (let stop = 0; stop < mostStops; stop += 1) {
    const focus = await focusOf(page);
    const isNamed = typeof name === 'string' ? focus.name === name : name.test(focus.name);
    if (isNamed && (role === undefined || focus.role === role) && !focus.isLost) {
      // some marks are drawn a moment after the focus came
      await page.waitForTimeout(80);
      return focusOf(page);
    }
    passed.push(`${focus.role} ${focus.name.slice(0, 24)}`);
    await page.keyboard.press('Tab');
  }
  throw new Error(`no ${role ?? 'stop'} named ${String(name)} on the way of Tab: ${passed.slice(0, 60).join(' | ')}`);
}
