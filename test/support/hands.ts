import type { Locator, Page } from 'playwright-core';

/** The ways in which somebody uses a page. Names of options are those that stand in the list. */
export interface Hands {
  readonly press: (control: Locator) => Promise<void>;
  readonly choose: (select: Locator, option: string) => Promise<void>;
  /** Writes into a field in place of what stood there. */
  readonly write: (field: Locator, text: string) => Promise<void>;
  /** An ISO date in a date field. */
  readonly date: (field: Locator, date: string) => Promise<void>;
  readonly files: (field: Locator, files: readonly UploadedFile[]) => Promise<void>;
}

/**
 * From now on the page asks the test for files and not the system. Begun long before the first is asked for: it takes a
 * moment to hold.
 */
function askForFiles(page: Page): void {
  page.on('filechooser', () => undefined);
}

/** A file as it is given to a page. */
export interface UploadedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A mouse that points and clicks; what is written is typed. */
export function mouse(page: Page): Hands {
  askForFiles(page);
  return {
    press: (control) => control.click(),
    choose: async (select, option) => {
      await select.selectOption({ label: option });
    },
    write: async (field, text) => {
      await field.click({ clickCount: 3 });
      await page.keyboard.type(text);
    },
    date: (field, date) => field.fill(date),
    files: async (field, files) => {
      const id = await field.getAttribute('id');
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.locator(`label[for="${id}"]`).click(),
      ]);
      await chooser.setFiles([...files]);
    },
  };
}

const MOST_STOPS = 1_500;

/** A keyboard and nothing else: Tab to where it is, and keys from there. */
export function keyboard(page: Page): Hands {
  askForFiles(page);
  const { keyboard: keys } = page;
  const isAt = (control: Locator) => control.evaluate((element) => element === document.activeElement);
  const go = async (control: Locator) => {
    await control.waitFor({ state: 'attached' });
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      if (await isAt(control)) return;
      await keys.press('Tab');
    }
    throw new Error(`no way to ${control} by Tab`);
  };
  return {
    press: async (control) => {
      await go(control);
      await keys.press('Enter');
    },
    choose: async (select, option) => {
      await go(select);
      // The list is opened, so that nothing is chosen on the way to the option.
      await keys.press('Alt+ArrowDown');
      await keys.type(option);
      await keys.press('Enter');
    },
    write: async (field, text) => {
      await go(field);
      await keys.press('ControlOrMeta+A');
      await keys.type(text);
    },
    date: async (field, date) => {
      await go(field);
      await keys.type(date.split('-').reverse().join(''));
    },
    files: async (field, files) => {
      await go(field);
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), keys.press('Enter')]);
      await chooser.setFiles([...files]);
    },
  };
}
