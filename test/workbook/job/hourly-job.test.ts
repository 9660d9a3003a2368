/** One hourly job per workbook: others are on standby until its heartbeat stops. */
import {
  dropHourly,
  ensureHourly,
  lastHeartbeat,
  needsHourly,
  takeTurn,
} from '../../../src/workbook';
import type { MemoryPlatform } from '../../../src/platform/memory';
import {
  contextOf,
  SAMPLE_CUSTOMERS,
  movingClock,
  sampleWorkbook,
} from '../../support/sample-workbook';

const ANA = 'ana@team.example';
const BEN = 'ben@team.example';
const HOUR = 60;

const turn = (platform: MemoryPlatform, user: string, trigger: string) =>
  takeTurn(contextOf(platform, user), platform.storage(), trigger);
const beat = (platform: MemoryPlatform) => lastHeartbeat(contextOf(platform), platform.storage());

/** @param start a Monday, unless the test needs another day */
function workbook(start = '2026-11-23T08:00:00Z') {
  const clock = movingClock(start);
  return { clock, platform: sampleWorkbook({ now: clock.now }) };
}

describe('takeTurn', () => {
  it('takeTurn leaves a heartbeat of the first trigger that runs', () => {
    const { platform } = workbook();
    expect(beat(platform)).toBeNull();
    expect(turn(platform, ANA, 't-1')).toBeNull();
    expect(beat(platform)).toEqual({
      at: Date.parse('2026-11-23T08:00:00Z'),
      by: ANA,
      trigger: 't-1',
    });
  });

  it('takeTurn keeps a colleague’s trigger on standby while the job runs', () => {
    const { clock, platform } = workbook();
    turn(platform, ANA, 't-1');
    clock.passMinutes(2 * HOUR);
    expect(turn(platform, BEN, 't-2')).toEqual({ runBy: ANA });
    expect(beat(platform)?.trigger).toBe('t-1');
    expect(turn(platform, ANA, 't-1')).toBeNull();
  });

  it('takeTurn hands the job to a colleague after three hours without a heartbeat', () => {
    const { clock, platform } = workbook();
    turn(platform, ANA, 't-1');
    clock.passMinutes(3 * HOUR);
    expect(turn(platform, BEN, 't-2')).toBeNull();
    expect(beat(platform)?.by).toBe(BEN);
  });

  it('takeTurn does not count hours of a weekend', () => {
    const { clock, platform } = workbook('2026-11-20T23:30:00Z');
    turn(platform, ANA, 't-1');
    clock.passMinutes(48 * HOUR);
    expect(turn(platform, BEN, 't-2')).toEqual({ runBy: ANA });
    clock.passMinutes(4 * HOUR);
    expect(turn(platform, BEN, 't-2')).toBeNull();
  });

  it('takeTurn takes over from a heartbeat in the future, left before the clock was set back', () => {
    const { clock, platform } = workbook();
    turn(platform, ANA, 't-1');
    clock.passMinutes(-5 * HOUR);
    expect(turn(platform, BEN, 't-2')).toBeNull();
  });

  it('takeTurn recognises a running trigger by its ID even when Google hides the user', () => {
    const { platform } = workbook();
    turn(platform, ANA, 't-1');
    expect(turn(platform, '', 't-1')).toBeNull();
    expect(beat(platform)?.by).toBe(ANA);
  });

  it('takeTurn ignores the heartbeat that a copy of the file has inherited', () => {
    const { platform } = workbook();
    turn(platform, ANA, 't-1');
    const copy = sampleWorkbook({ id: 'copy', sheets: { Customers: SAMPLE_CUSTOMERS } });
    expect(lastHeartbeat(contextOf(copy), platform.storage())).toBeNull();
  });
});

describe('ensureHourly', () => {
  it('ensureHourly makes a single trigger, which counts as running until its first hour', () => {
    const { platform } = workbook();
    expect(needsHourly(contextOf(platform, ANA))).toBe(true);
    expect(ensureHourly(contextOf(platform, ANA))).toBeNull();
    expect(needsHourly(contextOf(platform, ANA))).toBe(false);
    expect(needsHourly(contextOf(platform, BEN))).toBe(false);
    expect(beat(platform)).toMatchObject({ by: ANA, trigger: '' });
    ensureHourly(contextOf(platform, ANA));
    expect(platform.triggers().removeHourly('runHourly')).toBe(1);
  });

  it('ensureHourly makes a trigger again when this person’s own was deleted', () => {
    const { platform } = workbook();
    ensureHourly(contextOf(platform, ANA));
    platform.triggers().removeHourly('runHourly');
    expect(needsHourly(contextOf(platform, ANA))).toBe(true);
    expect(needsHourly(contextOf(platform, BEN))).toBe(false);
  });

  it('ensureHourly returns the message when Google refuses the trigger', () => {
    const { platform } = workbook();
    platform.triggers().makeHourly = () => {
      throw new Error('Too many triggers.');
    };
    expect(ensureHourly(contextOf(platform, ANA))).toBe('Too many triggers.');
    expect(beat(platform)).toBeNull();
  });
});

describe('dropHourly', () => {
  it('dropHourly removes the trigger and its heartbeat', () => {
    const { platform } = workbook();
    ensureHourly(contextOf(platform, ANA));
    dropHourly(contextOf(platform, ANA));
    expect(beat(platform)).toBeNull();
    expect(platform.triggers().hasHourly('runHourly')).toBe(false);
  });
});
