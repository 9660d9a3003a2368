import { spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

/** Ends a program that prints line after line once its first line was read; how the program ended. */
async function endedAfterOneLine(start: string): Promise<{ code: number | null; errors: string }> {
  const program = `${start}
    const more = () => process.stdout.write('a line\\n'.repeat(1000), () => setTimeout(more, 1));
    more();`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { cwd: ROOT });
  let errors = '';
  child.stderr.on('data', (text: Buffer) => {
    errors += text.toString();
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, errors };
}

describe('a command whose reader goes away', () => {
  it('ends quietly, as in `npm run review -- … | head -1`', async () => {
    const start = `import { endWithReader } from './scripts/end-with-reader.mjs'; endWithReader();`;
    expect(await endedAfterOneLine(start)).toEqual({ code: 0, errors: '' });
    // Without it, Node prints where it happened.
    expect((await endedAfterOneLine('')).errors).toContain('EPIPE');
  });
});
