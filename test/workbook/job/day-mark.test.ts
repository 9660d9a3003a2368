/** The mark of a day’s emails. */
import { openMemoryStorage } from '../../../src/platform/memory';
import { cachedStorage, forgetDay, markDay, markOfDay } from '../../../src/workbook';
import { day } from '../../support/customers';

const today = day('2026-11-23');

describe('markOfDay', () => {
  it.each(['done', 'off', 'waiting'] as const)(
    'markOfDay returns the mark %s of the same day',
    (mark) => {
      const storage = openMemoryStorage();
      markDay(storage, today, mark);
      expect(markOfDay(storage, today)).toBe(mark);
      expect(markOfDay(storage, today + 1)).toBeNull();
    },
  );

  it('markOfDay knows no mark before one was made, after it was removed, or when it is damaged', () => {
    const storage = openMemoryStorage();
    expect(markOfDay(storage, today)).toBeNull();
    markDay(storage, today, 'done');
    forgetDay(storage);
    expect(markOfDay(storage, today)).toBeNull();
    storage.set('digest.day', '2026-11-23 perhaps');
    expect(markOfDay(storage, today)).toBeNull();
  });
});

describe('cachedStorage', () => {
  it('cachedStorage reads the storage once and writes through to it', () => {
    const storage = openMemoryStorage();
    storage.set('a', '1');
    let reads = 0;
    const cached = cachedStorage({
      ...storage,
      all: () => {
        reads += 1;
        return storage.all();
      },
    });
    expect([cached.get('a'), cached.get('b')]).toEqual(['1', null]);
    cached.set('b', '2');
    cached.remove('a');
    expect(storage.all()).toEqual({ b: '2' });
    expect(cached.all()).toEqual({ b: '2' });
    expect(reads).toBe(1);
  });
});
