/**
 * Questions that no page of ours sends: a field is missing or is of another type. Each is refused with a sentence, or
 * answered if the field is optional; none ends in an error of the script.
 */
import type { QuestionName } from '../../src/protocol';
import { QUESTIONS } from '../support/questions';
import { asking, fillTeam, type Row } from '../support/team-host';
import { copiesOf, hostsOf } from '../support/story-host';

const open = hostsOf('Europe/Berlin');
const copy = copiesOf(open, () => fillTeam(open()));

const MANAGER = 'mia@team.example';

const NAMES = Object.keys(QUESTIONS) as QuestionName[];

/** Each question that differs from this one in one field, also inside of objects and lists. */
function* variantsOf(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    const [first, ...rest] = value as readonly unknown[];
    for (const other of variantsOf(first)) yield [other, ...rest];
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value as Row)) {
      const { [key]: _, ...rest } = value as Row;
      yield rest;
      for (const other of variantsOf(inner)) yield { ...value, [key]: other };
    }
  }
  const others = [12, 'x', null, {}];
  yield* others.filter((other) => kindOf(other) !== kindOf(value));
}

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value;

describe('a question without an ID of its own', () => {
  // A request that was rolled back keeps a blank ID, which no question may have.
  it.each(NAMES.filter((name) => 'id' in QUESTIONS[name] || 'undo' in QUESTIONS[name]))(
    'is refused: %s',
    (name) => {
      const blank = 'undo' in QUESTIONS[name] ? { undo: '' } : { id: '' };
      const answer = asking(copy(), MANAGER)({ ask: name, ...QUESTIONS[name], ...blank });
      expect(answer).toMatchObject({ outcome: 'refused', code: 'input' });
    },
  );
});

describe('a question with a field missing or of another type', () => {
  it.each(NAMES.filter((name) => Object.keys(QUESTIONS[name]).length > 0))(
    'is refused with a sentence or answered: %s',
    (name) => {
      const ask = asking(copy());
      const thrown: unknown[] = [];
      let refused = 0;
      for (const variant of variantsOf(QUESTIONS[name])) {
        const isObject = kindOf(variant) === 'object';
        if (!isObject) continue;
        const question = { ...(variant as Row), ask: name };
        try {
          const answer = ask(question);
          if (answer['outcome'] !== 'refused') continue;
          refused += 1;
          expect(String(answer['message']).length).toBeGreaterThan(10);
        } catch (error) {
          thrown.push([question, String(error).slice(0, 100)]);
        }
      }
      expect(thrown).toEqual([]);
      expect(refused).toBeGreaterThan(0);
    },
  );

  it('changes nothing, and names the field in the language of the file', () => {
    const host = copy();
    const before = JSON.stringify(host.book.sheets.map((sheet) => sheet.values()));
    expect(asking(host)({ ask: 'log', id: 'question-1', customer: 'c0' })).toMatchObject({
      ...{ outcome: 'refused', code: 'input', field: 'draft' },
      message: expect.stringContaining('“draft”') as unknown,
    });
    host.person.type('Settings!A9', 'language');
    host.person.type('Settings!B9', 'zh');
    const nested = {
      ask: 'change-customer',
      id: 'question-2',
      customer: 'c0',
      values: { need: 1 },
    };
    expect(asking(host)(nested)).toMatchObject({
      field: 'values.need',
      message: expect.stringMatching(/“values.need”.*请/u) as unknown,
    });
    host.person.clear('Settings!A9:B9');
    expect(JSON.stringify(host.book.sheets.map((sheet) => sheet.values()))).toBe(before);
  });
});
