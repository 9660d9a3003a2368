/** What a command prints when it fails. */
import { ScriptError } from '../../../host';
import { failureOf } from '../../../host/cli/failure';
import { UsageError } from '../../../host/cli/files/usage-error';

const thrownBy = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

describe('failureOf', () => {
  it('failureOf gives a mistake of the user and a refusal of the system one line each', () => {
    expect(failureOf(new UsageError('There is no file a\nb.csv.'))).toEqual({
      exitCode: 2,
      text: 'There is no file a b.csv.\n',
    });
    const full = Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' });
    expect(failureOf(full).text.split('\n')).toHaveLength(2);
    const refused = new ScriptError(new Error('Ana: Service unavailable: email'));
    expect(failureOf(refused).text.split('\n')).toHaveLength(2);
  });

  it('failureOf shows where a defect happened and asks to report it', () => {
    const error = thrownBy(() => (null as unknown as { owner: { name: string } }).owner.name);
    const { exitCode, text } = failureOf(error);
    expect(exitCode).toBe(1);
    expect(text).toMatch(
      /^Duebook stopped because of an error: TypeError: .*\n +at .*failure\.test/,
    );
    expect(text).toMatch(/Please report it with the lines above\.\n$/);
  });

  it('failureOf shows where the script itself failed', () => {
    const thrown = {
      name: 'TypeError',
      message: 'x is null',
      stack: 'TypeError\n    at a (Code.js:1:2)',
    };
    expect(failureOf(new ScriptError(thrown)).text).toContain('at a (Code.js:1:2)');
  });

  it('failureOf prints no control character of a message or a frame', () => {
    const error = new TypeError('bad \u001B[31m cell');
    error.stack = 'TypeError\n    at \u001B[2Jb (c.js)';
    expect(failureOf(error).text).not.toContain('\u001B');
  });
});
