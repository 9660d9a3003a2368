/*
 * Ends a command quietly once nobody reads what it prints, as in `npm run --silent review -- … | head -1`.
 * Node would end it with a stack trace.
 */

/** Holds for all that is printed from now on, errors too. What was done before stays done. */
export function endWithReader() {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit();
    });
  }
}
