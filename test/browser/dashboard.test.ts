/** In a real browser: the dashboard of the sample team with its four charts, which stay at their cells. */
import { openScreen, type Screen } from '../support/screen';
import { violations } from '../support/accessibility';

jest.setTimeout(120_000);

let screen: Screen;

beforeAll(async () => {
  screen = await openScreen(['--scenario', 'sample']);
});
afterAll(() => screen.close());

describe('the dashboard', () => {
  it('the dashboard shows its figures and draws four charts beside them', async () => {
    const { page } = screen;
    await screen.menu('Duebook', 'Refresh dashboard');
    const charts = page.locator('.charts img');
    await charts.nth(3).waitFor({ state: 'attached' });
    expect(await charts.count()).toBe(4);
    await page.waitForFunction(() => {
      const { complete, naturalWidth } = document.querySelector('.charts img') as HTMLImageElement;
      return complete && naturalWidth > 0;
    });
    expect(await screen.cell('A1')).toContain('As of 2026-11-23');
    expect(await violations(page, ['.board'])).toEqual([]);
    await page.locator('.toast').getByRole('button').click();
    await screen.picture('dashboard.png');
  });
});
