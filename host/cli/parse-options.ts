/** Parses the options of a command. Each mistake is reported in one sentence. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './files/usage-error';

type Specs = NonNullable<ParseArgsConfig['options']>;

/** Reads the options that `specs` declares. Throws a `UsageError` for the first mistake. */
export function parseOptions<const S extends Specs>(
  args: readonly string[],
  specs: S,
): ReturnType<typeof parseArgs<{ options: S }>>['values'] {
  try {
    return parseArgs({ args: [...args], options: specs, allowPositionals: false }).values;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') {
      const word = /'([^']*)'/.exec(message)?.[1] ?? '';
      throw new UsageError(`“${word}” has no option before it. Write for example --data ${word}.`);
    }
    const option = /'(-[^' ]*)/.exec(message)?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      throw new UsageError(`There is no option ${option}. Run with --help to see them all.`);
    }
    const takesNone = message.includes('does not take an argument');
    throw new UsageError(
      takesNone
        ? `${option} takes no value. Remove what follows it.`
        : `${option} needs a value: ${option} VALUE. Write a value that starts with a dash as ${option}=VALUE.`,
    );
  }
}
