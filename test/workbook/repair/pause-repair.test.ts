/** Automatic repair is paused for an hour after it was undone. */
import { isRepairPaused, pauseRepair } from '../../../src/workbook';
import { contextOf, movingClock, sampleWorkbook } from '../../support/sample-workbook';

describe('pauseRepair', () => {
  it('pauseRepair pauses repair for an hour, for everyone', () => {
    const clock = movingClock();
    const platform = sampleWorkbook({ now: clock.now });
    expect(isRepairPaused(contextOf(platform))).toBe(false);
    pauseRepair(contextOf(platform, 'ana@team.example'));
    clock.passMinutes(59);
    expect(isRepairPaused(contextOf(platform, 'ben@team.example'))).toBe(true);
    clock.passMinutes(1);
    expect(isRepairPaused(contextOf(platform, 'ben@team.example'))).toBe(false);
  });
});
