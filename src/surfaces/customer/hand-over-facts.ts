/** Opens the page on which a colleague's customers are handed over, and tells it who could take them. */
import * as v from 'valibot';
import {
  DEFAULT_CAPACITY,
  isAway,
  loadOf,
  nameOf,
  workingDaysPerWeek,
  type Colleague,
} from '../../rules';
import type { Platform } from '../../platform';
import type { HandedCustomer, HandOverFacts, Questions } from '../../protocol';
import {
  assessTeam,
  needsSetUp,
  openContext,
  ownerNameIn,
  ownersIn,
  readTeamFile,
  withRefusals,
  type Action,
  type AssessedCustomer,
  type Context,
  type Owner,
  type TeamFile,
} from '../../workbook';

const PAGE = { page: 'hand-over', width: 760, height: 560 } as const;

export const handOverAction: Action = {
  blocker: needsSetUp,
  perform: ({ platform, language, words }) => {
    platform.screen().openDialog({ ...PAGE, title: words.owners.title, language });
  },
};

const factsQuestion = v.object({ from: v.optional(v.string()) });

export function answerHandOverFacts(
  question: unknown,
  platform: Platform,
  context: Context = openContext(platform),
): Questions['hand-over-facts']['answer'] {
  const asked = v.parse(factsQuestion, question);
  return withRefusals(context, asked, () => {
    const file = readTeamFile(platform, context.today, context.settings);
    const { customers } = assessTeam(file);
    const books = booksOf(file, customers);
    const from = asked.from === undefined ? null : file.ownerOf(asked.from);
    const theirs = from === null ? [] : (books.get(from)?.customers ?? []);
    const pace = workingDaysPerWeek(context.settings);
    return {
      outcome: 'hand-over',
      owners: [...books]
        .filter(([owner]) => owner.kind !== 'nobody' || owner.isPool === true)
        .map(([, { name, customers: owned }]) => ({ name, customers: owned.length })),
      people: peopleOf(file, books, pace),
      pool: context.words.choices.noOwner.pool,
      withoutId: theirs.filter(({ customer }) => customer.id === '').length,
      customers: theirs
        .filter(({ customer }) => customer.id !== '')
        .map((each) => handedOf(each, file, pace)),
    };
  });
}

interface Book {
  readonly name: string;
  readonly customers: AssessedCustomer[];
}

function booksOf(
  { ownerOf }: TeamFile,
  customers: readonly AssessedCustomer[],
): ReadonlyMap<Owner, Book> {
  const books = new Map<Owner, Book>();
  for (const each of customers) {
    const cell = each.customer.owner;
    const owner = ownerOf(cell);
    const book = books.get(owner) ?? { name: ownerNameIn(cell, ownerOf), customers: [] };
    books.set(owner, book);
    book.customers.push(each);
  }
  return books;
}

function peopleOf(
  { team, ownerOf, today }: TeamFile,
  books: ReadonlyMap<Owner, Book>,
  pace: number,
): HandOverFacts['people'] {
  return team.flatMap(({ record }) => {
    const name = nameIn(record);
    const owner = ownerOf(name);
    // A line that another one already describes is no further person.
    if (owner.kind !== 'colleague' || owner.colleague !== record) return [];
    const customers = books.get(owner)?.customers ?? [];
    const load = loadOf(
      customers.map(({ assessment }) => assessment),
      pace,
    );
    const capacity = record.capacity ?? DEFAULT_CAPACITY;
    const isOff = isAway(record, today);
    return [{ name, load, capacity, customers: customers.length, isAway: isOff }];
  });
}

function nameIn({ name, email }: Colleague): string {
  return name || email;
}

function handedOf(
  { customer, assessment }: AssessedCustomer,
  { ownerOf }: TeamFile,
  pace: number,
): HandedCustomer {
  return {
    id: customer.id,
    name: nameOf(customer),
    grade: assessment.graded.grade,
    valueClass: assessment.valueClass,
    load: loadOf([assessment], pace),
    isOverdue: assessment.status === 'overdue',
    beside: ownersIn(customer.owner, ownerOf)
      .slice(1)
      .flatMap((owner) => (owner.kind === 'colleague' ? [nameIn(owner.colleague)] : [])),
  };
}
