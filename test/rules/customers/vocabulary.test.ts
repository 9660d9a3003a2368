/** Words of cells to codes, in every language at once (docs/rules.md §8). */
import { choices, foldWord, openVocabulary, type ChoiceKind } from '../../../src/rules';
import { vocabulary } from '../../support/words';

describe('foldWord', () => {
  it.each([
    ['Ｎｅｅｄ  none', 'neednone'],
    ['Closed_Won', 'closedwon'],
    ['洽 谈　中', '洽谈中'],
    ['\u200bLost\ufeff', 'lost'],
    ['', ''],
  ])('%j folds to %j', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });
});

describe('openVocabulary', () => {
  it('every code is its own word, also without any language', () => {
    const bare = openVocabulary([]);
    for (const kind of Object.keys(choices) as ChoiceKind[]) {
      for (const code of choices[kind]) {
        expect(bare.codeOf(kind, code)).toBe(code);
        expect(vocabulary.codeOf(kind, code.toUpperCase())).toBe(code);
      }
    }
  });

  it('a word belongs to its list: lost is a stage and a type, but no need', () => {
    expect(vocabulary.codeOf('stage', 'Lost')).toBe('lost');
    expect(vocabulary.codeOf('type', 'Lost')).toBe('lost');
    expect(vocabulary.codeOf('need', 'Lost')).toBeNull();
  });

  it('the same spelling asked again is answered alike', () => {
    const answers = [1, 2, 3].map(() => vocabulary.codeOf('stage', 'ＣＬＯＳＥＤ won'));
    expect(answers).toEqual(['won', 'won', 'won']);
  });

  it.each(['constructor', '__proto__', 'toString', '', 'nan'])('%j is no word', (word) => {
    expect(vocabulary.codeOf('need', word)).toBeNull();
  });
});
