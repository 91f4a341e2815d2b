import type { Locator, Page } from 'playwright-core';
import { type Effort, UNTIMED } from './user-time.ts';

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
export function mouse(page: Page, effort: Effort = UNTIMED): Hands {
  askForFiles(page);
  const point = () => {
    effort.add('think');
    effort.add('point');
    effort.add('click');
  };
  return {
    press: (control) => {
      point();
      return control.click();
    },
    choose: async (select, option) => {
      point();
      point();
      await select.selectOption({ label: option });
    },
    write: async (field, text) => {
      point();
      effort.add('key', text.length);
      await field.click({ clickCount: 3 });
      await page.keyboard.type(text);
    },
    date: (field, date) => {
      point();
      effort.add('key', date.length);
      return field.fill(date);
    },
    files: async (field, files) => {
      point();
      for (const _ of files) point();
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
export function keyboard(page: Page, effort: Effort = UNTIMED): Hands {
  askForFiles(page);
  const { keyboard: keys } = page;
  const press = (key: string) => {
    effort.add('key');
    return keys.press(key);
  };
  const type = (text: string) => {
    effort.add('key', text.length);
    return keys.type(text);
  };
  const isAt = (control: Locator) => control.evaluate((element) => element === document.activeElement);
  const go = async (control: Locator) => {
    effort.add('think');
    await control.waitFor({ state: 'attached' });
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      if (await isAt(control)) return;
      await press('Tab');
    }
    throw new Error(`no way to ${control} by Tab`);
  };
  return {
    press: async (control) => {
      await go(control);
      await press('Enter');
    },
    choose: async (select, option) => {
      await go(select);
      // The list is opened, so that nothing is chosen on the way to the option.
      await press('Alt+ArrowDown');
      await type(option);
      await press('Enter');
    },
    write: async (field, text) => {
      await go(field);
      await press('ControlOrMeta+A');
      await type(text);
    },
    date: async (field, date) => {
      await go(field);
      await type(date.split('-').reverse().join(''));
    },
    files: async (field, files) => {
      await go(field);
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press('Enter')]);
      effort.add('think', files.length);
      await chooser.setFiles([...files]);
    },
  };
}
