/** A problem: where, what, and a text short enough for an email. */
import { problem } from '../../../src/rules';

describe('problem', () => {
  it('contains the text at fault as typed, and further facts', () => {
    expect(problem(3, 'need', 'unknown-word', '=1+1')).toEqual({
      row: 3,
      field: 'need',
      code: 'unknown-word',
      text: '=1+1',
    });
    expect(problem(0, 'owner', 'unknown-owner', 'Bo', { count: 7, table: 'cases' })).toMatchObject({
      count: 7,
      table: 'cases',
    });
  });

  it('cuts a long text to 200 characters without splitting an emoji', () => {
    const textOf = (text: string): string => problem(1, 'need', 'unknown-word', text).text;
    expect(textOf('x'.repeat(200))).toBe('x'.repeat(200));
    expect(textOf('x'.repeat(50_000))).toBe(`${'x'.repeat(199)}…`);
    expect(textOf(`${'x'.repeat(198)}😀😀`)).toBe(`${'x'.repeat(198)}…`);
    expect(textOf(`${'x'.repeat(197)}😀😀`)).toBe(`${'x'.repeat(197)}😀…`);
  });
});
