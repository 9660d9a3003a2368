/** Writes what Check data found into the sheet Review, where it can be read and answered on a phone as well. */
import * as v from 'valibot';
import type { Platform } from '../../platform';
import type { Questions } from '../../protocol';
import { openContext, openTables, withLock, writeReview } from '../../workbook';

const text = v.pipe(v.string(), v.maxLength(2_000));

const question = v.object({
  lines: v.pipe(
    v.array(
      v.object({
        id: text,
        finding: text,
        customer: text,
        owner: text,
        other: v.optional(text, ''),
        otherOwner: v.optional(text, ''),
        why: text,
        first: v.optional(text, ''),
        second: v.optional(text, ''),
      }),
    ),
    v.maxLength(1_000),
  ),
});

export function answerSaveReview(
  asked: unknown,
  platform: Platform,
): Questions['save-review']['answer'] {
  const { lines } = v.parse(question, asked);
  const context = openContext(platform);
  return withLock(context, {}, () => {
    const rows = writeReview(context, openTables(context), lines);
    return { outcome: 'saved' as const, rows };
  });
}
