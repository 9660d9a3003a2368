/**
 * The sample team as `npm start` opens it, in both languages: set up, graded, its mails sent. With
 * PICTURES set to a folder what is seen is kept there, for the README.
 */
import { join } from 'node:path';
import { openScreen, type Screen } from '../support/screen';

jest.setTimeout(90_000);

const pictures = process.env['PICTURES'];

describe.each([
  { language: 'en', status: 'Overdue', why: 'Grade B: every 7 days' },
  { language: 'zh', status: '逾期', why: 'B 级：每 7 天跟进' },
])('the sample ($language)', ({ language, status, why }) => {
  let screen: Screen;

  beforeAll(async () => {
    screen = await openScreen(['--scenario', 'sample', '--language', language]);
  });
  afterAll(() => screen.close());

  it('shows each customer’s grade, next day and status beside the name', async () => {
    await screen.shows('B4', 'Haven & Sons Printing');
    await screen.shows('D4', 'B');
    await screen.shows('E4', '2026-11-18');
    await screen.shows('F4', status);
    await screen.shows('H4', why);
    if (pictures !== undefined) {
      await screen.page.screenshot({ path: join(pictures, `sheet-${language}.png`) });
    }
  });
});
