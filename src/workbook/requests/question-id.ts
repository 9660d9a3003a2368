/** The ID of a writing question, made by its sender; undo takes the same ID. */
import * as v from 'valibot';

/** It begins with a letter, so that no cell turns it into a number or a day. */
export const questionId = v.pipe(v.string(), v.regex(/^[a-z][\w-]{7,39}$/i));
