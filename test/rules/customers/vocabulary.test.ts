/** From words in cells to codes, in all languages at once (docs/rules.md §8). */
import { choices, foldWord, openVocabulary, type ChoiceKind } from '../../../src/rules';
import { vocabulary } from '../../support/words';

describe('foldWord', () => {
  it.each([
    ['Ｎｅｅｄ  none', 'neednone'],
    ['Closed_Won', 'closedwon'],
    ['洽 谈　中', '洽谈中'],
    ['\u200bLost\ufeff', 'lost'],
    ['', ''],
  ])('folds %j to %j', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });
});

describe('openVocabulary', () => {
  it('accepts every code as a word, even without any language', () => {
    const bare = openVocabulary([]);
    for (const kind of Object.keys(choices) as ChoiceKind[]) {
      for (const code of choices[kind]) {
        expect(bare.codeOf(kind, code)).toBe(code);
        expect(vocabulary.codeOf(kind, code.toUpperCase())).toBe(code);
      }
    }
  });

  it('looks a word up in one list only: lost is a stage and a type, but not a need', () => {
    expect(vocabulary.codeOf('stage', 'Lost')).toBe('lost');
    expect(vocabulary.codeOf('type', 'Lost')).toBe('lost');
    expect(vocabulary.codeOf('need', 'Lost')).toBeNull();
  });

  it('gives the same answer when asked again', () => {
    const answers = [1, 2, 3].map(() => vocabulary.codeOf('stage', 'ＣＬＯＳＥＤ won'));
    expect(answers).toEqual(['won', 'won', 'won']);
  });

  it.each(['constructor', '__proto__', 'toString', '', 'nan'])(
    'does not know the word %j',
    (word) => {
      expect(vocabulary.codeOf('need', word)).toBeNull();
    },
  );
});
