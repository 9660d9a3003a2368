/** The ID of a writing question, made by its sender; undo takes the same ID. */
import * as v from 'valibot';

export const questionId = v.pipe(v.string(), v.regex(/^[a-z][\w-]{7,39}$/i));
