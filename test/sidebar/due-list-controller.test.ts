/** Loading, searching and filtering the due list. */
import {
  openDueListController,
  otherMatches,
  shownSections,
} from '../../src/sidebar/due-list-controller';
import { initialState } from '../../src/sidebar/state';
import { aRefusal, aRow, aToday, openSidebarTest } from '../support/sidebar';

const ROWS = [aRow(), aRow({ id: 'c2', name: 'Southwind', nextStep: 'Send offer' })];
const loaded = (rows = ROWS, found = rows) => ({
  ...initialState('today', 'en'),
  today: { answer: aToday(rows, { found }), trouble: null, isBusy: false },
});
const ids = (state: Parameters<typeof shownSections>[0]) =>
  shownSections(state).flatMap(({ rows }) => rows.map(({ id }) => id));

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('the filter by the four divisions', () => {
  it('the list shows and counts only customers who have each word that was chosen', () => {
    const won = aRow({ id: 'w', divisions: ['Won', '', 'Urgent', ''] });
    const open = aRow({ id: 'n', divisions: ['Negotiating', 'Important', 'Urgent', 'Target'] });
    const state = loaded([won, open]);
    expect(ids({ ...state, divisions: ['', '', 'Urgent', ''] })).toEqual(['w', 'n']);
    const limited = { ...state, divisions: ['Negotiating', '', 'Urgent', ''] };
    expect(ids(limited)).toEqual(['n']);
    expect(shownSections(limited)[0]?.count).toBe(1);
  });
});

describe('openDueListController', () => {
  it('openDueListController shows the answer to the latest question only', async () => {
    const { script, context, state } = openSidebarTest();
    const dueList = openDueListController(context);
    void dueList.load();
    dueList.setScope('team');
    await script.answer(aToday([]));
    expect(state().today.answer).toBeNull();
    await script.answer(aToday(ROWS));
    expect(script.asked).toEqual([
      { ask: 'today', scope: 'mine' },
      { ask: 'today', scope: 'team' },
    ]);
    expect(ids(state())).toEqual(['c1', 'c2']);
  });

  it('openDueListController keeps the last list on screen when loading fails', async () => {
    const { script, context, state } = openSidebarTest(loaded());
    void openDueListController(context).load();
    await script.answer(aRefusal('google'));
    expect(state().today).toMatchObject({ trouble: { message: 'Refused: google' }, isBusy: false });
    expect(ids(state())).toEqual(['c1', 'c2']);
  });

  it('openDueListController asks for a search once, when typing pauses', async () => {
    const { script, context } = openSidebarTest();
    const dueList = openDueListController(context);
    dueList.search('no');
    await jest.advanceTimersByTimeAsync(449);
    dueList.search(' north ');
    await jest.advanceTimersByTimeAsync(449);
    expect(script.asked).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(script.asked).toEqual([{ ask: 'today', scope: 'mine', search: 'north' }]);
  });
});

describe('shownSections', () => {
  it('shownSections hides customers whose change is being saved, and counts them out', () => {
    const [section] = shownSections({ ...loaded(), hidden: new Set(['c1']) });
    expect(section).toMatchObject({ count: 1, rows: [{ id: 'c2' }] });
  });

  it('shownSections filters by name or next step while searching, and leaves out empty sections', () => {
    expect(ids({ ...loaded(), search: ' NORTH ' })).toEqual(['c1']);
    expect(ids({ ...loaded(), search: 'offer' })).toEqual(['c2']);
    expect(shownSections({ ...loaded(), search: 'zzz' })).toEqual([]);
  });
});

describe('otherMatches', () => {
  it('otherMatches lists search results that are not in a section above', () => {
    const state = loaded([ROWS[0]!], ROWS);
    expect(otherMatches({ ...state, search: 'wind' }).map(({ id }) => id)).toEqual(['c2']);
    expect(otherMatches(state)).toEqual([]);
  });
});
