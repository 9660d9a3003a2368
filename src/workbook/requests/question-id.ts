/** The ID of a writing question, made by its sender; undo takes the same ID. */
import * as v from 'valibot';

/** It begins with a letter, so that no cell turns it into a number or a day. */
// Marked, so that pages, which check no question, go without it and its library.
export const questionId = /* @__PURE__ */ v.pipe(
  /* @__PURE__ */ v.string(),
  /* @__PURE__ */ v.regex(/^[a-z][\w-]{7,39}$/i),
);
