/** Converting refusals by Google into errors with a code. */
import { PlatformError } from '../../../src/platform';
import {
  convertRefusals,
  type RefusalTable,
  type WriteMethod,
} from '../../../src/platform/google/refusal';

interface Shelf {
  titles(): readonly string[];
  put(title: string): void;
  clear(): void;
}

const refuse = (): never => {
  throw new Error('You are trying to edit a protected range.');
};
const shelf: Shelf = { titles: () => ['Emma'], put: refuse, clear: refuse };

describe('convertRefusals', () => {
  it('convertRefusals converts the refusal of a method marked "convert" and keeps the words of Google', () => {
    const port = convertRefusals(shelf, { put: 'convert', clear: 'never-refused' });
    const refusal = new PlatformError('write-refused', 'You are trying to edit a protected range.');
    expect(() => {
      port.put('Persuasion');
    }).toThrow(refusal);
  });

  it('convertRefusals passes on what a method marked otherwise throws, and what a method returns', () => {
    const port = convertRefusals(shelf, { put: 'convert', clear: 'converts-itself' });
    expect(() => {
      port.clear();
    }).toThrow(new Error('You are trying to edit a protected range.'));
    expect(port.titles()).toEqual(['Emma']);
  });

  it('convertRefusals takes for write methods those that return nothing, and compiles only when all are listed', () => {
    const writes: readonly WriteMethod<Shelf>[] = ['put', 'clear'];
    // @ts-expect-error -- `clear` is left out
    const incomplete: RefusalTable<Shelf> = { put: 'convert' };
    // @ts-expect-error -- `titles` writes nothing
    const excessive: RefusalTable<Shelf> = { put: 'convert', clear: 'convert', titles: 'convert' };
    expect([writes, incomplete, excessive]).toHaveLength(3);
  });
});
