import { SETTING, settingsFrom } from '../../src/rules';

describe('settingsFrom', () => {
  it('takes the first value of a key that is repeated', () => {
    const settings = settingsFrom([
      ['Setting', 'Value'],
      ['digest.hour', 8],
      ['digest.hour', 17],
      [' digest.hour ', 23],
    ]);
    expect(settings.get(SETTING.digestHour)).toBe(8);
  });

  it('takes the first value also where it is blank, so that the default counts', () => {
    const settings = settingsFrom([
      ['week', ''],
      ['week', 1234567],
    ]);
    expect(settings.get(SETTING.week)).toBe('');
  });

  it('ignores rows without a key', () => {
    expect(settingsFrom([['', 'note'], [' ', 1], []]).size).toBe(0);
  });
});
