/** What a page is told of a call of the script that failed. */

/** An error of the script is told to the page that called it. */
export function orError<Answer>(work: () => Answer): Answer | { readonly error: string } {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { error: error.message };
  }
}
