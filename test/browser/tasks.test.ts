/**
 * What the daily tasks cost in the sidebar where every call of the script takes a second, as in Google Sheets: actions
 * (a key, a click, or a text typed), and calls of the script. Prints them.
 */
import type { FrameLocator, Page } from 'playwright-core';
import { openScreen, type Screen } from '../support/screen';

jest.setTimeout(120_000);

let screen: Screen;
let page: Page;
let side: FrameLocator;
/** The names of the questions of each call, without polls of the selected row. */
const calls: string[] = [];

interface Sent {
  readonly type: string;
  readonly args?: readonly string[];
}
interface Asked {
  readonly ask: string;
  readonly selected?: true;
}

function note(payload: string | Buffer): void {
  const { type, args = [] } = JSON.parse(String(payload)) as Sent;
  if (type !== 'run') return;
  const asked = JSON.parse(args[0] ?? '{}') as Asked | readonly Asked[];
  const questions = Array.isArray(asked) ? (asked as readonly Asked[]) : [asked as Asked];
  const isPoll = questions.length === 1 && questions[0]?.selected === true;
  if (!isPoll) calls.push(questions.map(({ ask }) => ask).join(' + '));
}

beforeAll(async () => {
  screen = await openScreen(['--scenario', 'sample', '--latency', '1000'], 'dist', (opened) => {
    opened.on('websocket', (socket) => {
      socket.on('framesent', ({ payload }) => {
        note(payload);
      });
    });
  });
  ({ page } = screen);
  side = page.frameLocator('.sidebar iframe');
  await page.getByRole('button', { name: 'Host', exact: true }).click();
  await page.getByLabel('You are').fill('anna@harborline.example');
  await page.getByLabel('You are').press('Tab');
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
});
afterAll(() => screen.close());

let actions = 0;
const press = async (key: string): Promise<void> => {
  actions += 1;
  await page.keyboard.press(key);
};
const type = async (text: string): Promise<void> => {
  actions += 1;
  await page.keyboard.type(text);
};
const said = (text: string | RegExp): Promise<void> =>
  side.getByRole('status').getByText(text).waitFor();
const first = (): Promise<string> => side.locator('button[data-row] .name').first().innerText();

/** Runs a task from the focused first row of the list and prints what it cost. */
async function cost(
  task: string,
  work: () => Promise<void>,
): Promise<{ readonly actions: number; readonly calls: readonly string[] }> {
  [actions, calls.length] = [0, 0];
  await work();
  const counted = { actions, calls: [...calls] };
  console.info(
    `${task}: ${counted.actions} actions, calls: ${counted.calls.join(' | ') || 'none'}`,
  );
  return counted;
}

const focusFirst = async (): Promise<void> => {
  await side.getByRole('tab', { name: 'Today' }).click();
  await side.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
  await side.locator('button[data-row]').first().focus();
};

describe('the daily tasks with a second for each call', () => {
  it('opening the sidebar takes one call, whose answer has all it shows', async () => {
    const { calls: asked } = await cost('open', async () => {
      await screen.menu('Duebook', 'Open Duebook');
      await side.locator('button[data-row]').first().waitFor();
      await side.getByRole('radio', { name: 'Team' }).waitFor();
    });
    expect(asked).toEqual(['today + offers + me + job + customer']);
  });

  it('a follow-up is logged by 4 actions and saved by one call', async () => {
    await focusFirst();
    const name = await first();
    const counted = await cost('log', async () => {
      await press('l');
      await side.getByRole('group', { name: 'What happened?' }).waitFor();
      await press('1');
      await press('u');
      await press('Control+Enter');
      await said(`Logged: ${name}`);
    });
    expect(counted.actions).toBe(4);
    expect(counted.calls.at(-1)).toBe('log + today + customer');
  });

  it('the entry just logged is corrected by at most 4 actions, in a form that is filled in', async () => {
    await focusFirst();
    const counted = await cost('correct', async () => {
      actions += 1;
      await side.getByRole('tab', { name: 'Customer' }).click();
      actions += 1;
      await side
        .getByRole('button', { name: /^Edit the entry: .*Reached/ })
        .first()
        .click();
      await side.getByText('This replaces the entry you chose to edit.').waitFor();
      expect(await side.getByRole('radio', { name: 'Reached' }).isChecked()).toBe(true);
      await press('3');
      await press('Control+Enter');
      await said(/^Corrected: /);
    });
    expect(counted.actions).toBeLessThanOrEqual(4);
  });

  it('a customer is snoozed by 2 actions and one call, and its message leaves by itself', async () => {
    await focusFirst();
    const name = await first();
    const counted = await cost('snooze', async () => {
      await press('s');
      await press('2');
      await said(name);
      await side.getByRole('button', { name: 'Undo' }).waitFor();
    });
    expect(counted).toEqual({ actions: 2, calls: ['snooze + today + customer'] });
    await side.getByRole('button', { name: 'Undo' }).waitFor({ state: 'detached' });
  });

  it('a deal is won by 2 actions and lost by 3, each by one call', async () => {
    await focusFirst();
    const won = await cost('won', async () => {
      await press('w');
      await press('Enter');
      await said(/is marked as won/);
    });
    expect(won).toEqual({ actions: 2, calls: ['close + today + customer'] });
    await focusFirst();
    const lost = await cost('lost', async () => {
      await press('x');
      await type('Price');
      await press('Enter');
      await said(/is marked as lost/);
    });
    expect(lost).toEqual({ actions: 3, calls: ['close + today + customer'] });
  });

  it('a customer is added by 3 actions besides typing, and one call', async () => {
    await focusFirst();
    const counted = await cost('add', async () => {
      await press('n');
      await type('Cobalt Kites');
      await press('Enter');
      await said('Cobalt Kites added');
    });
    expect(counted).toEqual({ actions: 3, calls: ['add + today'] });
  });

  it('a customer who is not due is found and opened by 3 actions', async () => {
    await focusFirst();
    const counted = await cost('find', async () => {
      await press('/');
      await type('Orchard Street');
      await press('Enter');
      await side.locator('button[data-row]:focus').getByText('Orchard Street Clinic').waitFor();
    });
    expect(counted).toEqual({ actions: 3, calls: ['today'] });
    // The day of one who is not due is shown, with its year.
    await side.getByText('Wed, Jan 27, 2027').waitFor();
    await side.getByRole('searchbox').fill('');
  });

  it('a field that the keyboard reaches is never behind the bar at the bottom', async () => {
    await focusFirst();
    await press('l');
    await side.getByRole('group', { name: 'What happened?' }).waitFor();
    await press('1');
    await side.locator('.preview strong').waitFor();
    const covered: string[] = [];
    for (let tab = 0; tab < 14; tab += 1) {
      await press('Tab');
      const found = await side.locator('body').evaluate(() => {
        const element = document.activeElement ?? document.body;
        const bar = document.querySelector('.dock')?.getBoundingClientRect();
        const { bottom, top } = element.getBoundingClientRect();
        const isInBar = element.closest('.dock') !== null;
        const isBehind = bar !== undefined && bottom > bar.top + 1 && top < bar.bottom;
        return !isInBar && isBehind ? element.outerHTML.slice(0, 80) : null;
      });
      if (found !== null) covered.push(found);
    }
    expect(covered).toEqual([]);
    await side.getByRole('button', { name: 'Cancel' }).click();
  });
});
