/** The ID that a question's sender made: also what takes it back. */
import * as v from 'valibot';

export const questionId = v.pipe(v.string(), v.regex(/^[a-z][\w-]{7,39}$/i));
