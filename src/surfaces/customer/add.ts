/** Adds a customer; refused if the sheet has a similar one, no matter who owns it. */
import * as v from 'valibot';
import { choices, nameOf } from '../../rules';
import type { Platform } from '../../platform';
import type { Questions } from '../../protocol';
import {
  commit,
  fieldCell,
  fieldLabel,
  identitiesIn,
  findDuplicates,
  growsSheet,
  newId,
  openCustomerFile,
  openContext,
  questionId,
  findTooLong,
  readTypedDay,
  authorName,
  type CellsByField,
} from '../../workbook';

const text = v.optional(v.string(), '');
const addQuestion = v.object({
  id: questionId,
  customer: v.object({
    company: text,
    contact: text,
    phone: text,
    email: text,
    im: text,
    source: text,
    owner: v.optional(v.string()),
    need: v.optional(v.nullable(v.picklist(choices.need)), null),
    expectedClose: v.optional(v.nullable(v.string()), null),
  }),
  anyway: v.optional(v.boolean(), false),
});

export function answerAdd(question: unknown, platform: Platform): Questions['add']['answer'] {
  const asked = v.parse(addQuestion, question);
  const context = openContext(platform);
  const { language, today } = context;
  const { work } = context.words;
  return commit<{ readonly customer: string }>(
    context,
    asked,
    { operation: 'customer' },
    (tables) => {
      const file = openCustomerFile(context, tables);
      const { need, expectedClose, owner = authorName(context), ...texts } = asked.customer;
      const id = newId(() => Math.random());
      const named = { id, ...texts };
      if (nameOf({ ...named, id: '' }).trim() === '') {
        return { code: 'input', field: 'company', message: work.refusals.name };
      }
      const long = findTooLong(context, 'customers', { ...texts, owner });
      if (long !== null) return long;
      const close = readTypedDay(context, 'customers', 'expectedClose', expectedClose ?? '');
      if (typeof close === 'object' && close !== null) return close;
      const duplicates = asked.anyway
        ? []
        : findDuplicates(context, named, identitiesIn(file.customers));
      const [first] = duplicates;
      if (first !== undefined) {
        const message = work.refusals.duplicate({ name: first.name, owner: first.owner });
        return { code: 'duplicate', message, duplicates };
      }
      const values = { ...named, owner, need, expectedClose: close, added: today };
      const after: Record<string, CellsByField[string]> = {};
      for (const [field, value] of Object.entries(values)) {
        const cell = fieldCell('customers', field, value, language);
        if (cell === '') continue;
        if (file.customers.columns[field] === undefined && field !== 'added') {
          const label = fieldLabel('customers', field, language);
          return { code: 'column', field, message: work.refusals.noColumn({ label }) };
        }
        after[field] = cell;
      }
      return {
        changes: [
          { kind: 'added', table: 'customers', id, after, grows: growsSheet(file.customers) },
        ],
        message: work.added({ name: nameOf(named) }),
        more: { customer: id },
      };
    },
  );
}
