/** Answers the due list by section, of the user or of the whole team, and searches customers. */
import * as v from 'valibot';
import {
  dueListsOf,
  foldWord,
  goalsOfMonth,
  isDueStatus,
  isoFromDay,
  movesCustomer,
  workingDaysPerWeek,
  type DueList,
} from '../../rules';
import { goalFacts } from '../../language';
import type { Platform } from '../../platform';
import type { Questions, Today, TodayRow } from '../../protocol';
import {
  assessTeam,
  ensureIds,
  isInPool,
  isSetUp,
  emptySheetProblem,
  missingColumns,
  measureTeam,
  openContext,
  openPeople,
  ownerNameIn,
  readTeamFile,
  settleOpen,
  withRefusals,
  type AssessedCustomer,
  type Context,
  type People,
  type TeamFile,
} from '../../workbook';
import { coloursOf, openRows, type TodayRowOf } from './today-row';

const todayQuestion = v.object({
  scope: v.picklist(['mine', 'team']),
  isChosen: v.optional(v.boolean()),
  search: v.optional(v.pipe(v.string(), v.maxLength(200))),
});

/** Rows listed per section; the count includes the rest. */
const MOST_ROWS = 300;
const MOST_FOUND = 50;

export function answerToday(question: unknown, platform: Platform): Questions['today']['answer'] {
  const asked = v.parse(todayQuestion, question);
  const context = openContext(platform);
  return withRefusals(context, asked, () => {
    const open = settleOpen(context);
    const { words, today } = context;
    const file = readIdentified(context);
    const people = openPeople(context, file.ownerOf);
    const rowOf = openRows(context, { people, policies: file.policies, open });
    const all = assessTeam(file).customers;
    const customers = all.filter(({ customer }) => !isInPool(file.ownerOf(customer.owner)));
    const owned = ownersOf(file, people, customers);
    const isFirst = asked.isChosen !== true && owned.mine.length === 0;
    const scope = isFirst ? 'team' : asked.scope;
    const inScope = scope === 'team' ? customers : owned.mine;
    const { me } = people;
    const pace = {
      capacity: me.kind === 'colleague' ? me.colleague.capacity : null,
      calendar: file.policies.calendar,
      workingDaysPerWeek: workingDaysPerWeek(context.settings),
    };
    const resting = inScope.filter(({ assessment }) => assessment.isWaiting).length;
    return {
      outcome: 'today',
      today: isoFromDay(today),
      todayText: words.dates.full(today),
      scope,
      owners: {
        mine: owned.mine.length,
        unowned: owned.unowned,
        isOnePersons: owned.isOnePersons,
        othersDue: countDue(customers) - countDue(inScope),
      },
      sections: dueListsOf(inScope, pace).map((list) => ({
        section: list.section,
        title: words.sections[list.section].title,
        colours: coloursOf(list.section),
        count: list.customers.length,
        // Capacity is per person, so a team's list has none.
        ...(scope === 'team' ? NONE_WAIT : waitingIn(context, list)),
        rows: list.customers.slice(0, MOST_ROWS).map(rowOf),
      })),
      alongside: alongsideOf(context, file, customers, { people, rowOf, scope }),
      noCustomers: emptySheetProblem(context, file),
      missing: missingColumns(context.spreadsheet, file),
      resting: resting === 0 ? '' : words.work.resting({ count: resting }),
      toComplete: toCompleteIn(context, inScope, rowOf),
      goals: goalsIn(context, { file, customers, people, scope }),
      pool: all.length - customers.length,
      found: find(all, asked.search ?? '', (each) => {
        const row = rowOf(each);
        return { row, isMasked: row.masked };
      }),
      doneToday: countDone(inScope, people, today, scope === 'mine'),
    };
  });
}

/** The file, in which every customer has an ID: what is done from the list is asked for by it. */
function readIdentified(context: Context): TeamFile {
  const { platform, today, settings } = context;
  const file = readTeamFile(platform, today, settings);
  const isComplete = file.customers.every(({ record }) => record.id !== '');
  return isComplete || !isSetUp(settings) || !ensureIds(context)
    ? file
    : readTeamFile(platform, today, settings);
}

interface OwnersFound {
  readonly mine: readonly AssessedCustomer[];
  readonly unowned: number;
  readonly isOnePersons: boolean;
}

/** Without Team a file is one person's, unless customers are owned by an address that is not theirs. */
function ownersOf(
  { team, ownerOf }: TeamFile,
  people: People,
  customers: readonly AssessedCustomer[],
): OwnersFound {
  const isOthers = (cell: string): boolean =>
    ownerOf(cell).kind === 'address' && !people.isMine(cell);
  const isOnePersons =
    team.length === 0 && customers.every(({ customer }) => !isOthers(customer.owner));
  return {
    isOnePersons,
    mine: isOnePersons
      ? customers
      : customers.filter(({ customer }) => people.isMine(customer.owner)),
    unowned: customers.filter(({ customer }) => ownerOf(customer.owner).kind === 'nobody').length,
  };
}

function countDue(customers: readonly AssessedCustomer[]): number {
  return customers.filter(({ assessment: { status } }) => isDueStatus(status)).length;
}

/** Due customers of colleagues that name the person beside the owner, by owner; uncounted (docs/rules.md §7). */
function alongsideOf(
  { words }: Context,
  { ownerOf }: TeamFile,
  customers: readonly AssessedCustomer[],
  { people, rowOf, scope }: { people: People; rowOf: TodayRowOf; scope: Today['scope'] },
): Today['alongside'] {
  if (scope === 'team') return [];
  const groups = new Map<string, TodayRow[]>();
  for (const each of customers) {
    const { owner } = each.customer;
    const isDue = isDueStatus(each.assessment.status);
    if (!isDue || people.isMine(owner) || !people.isAlongside(owner)) continue;
    const name = ownerNameIn(owner, ownerOf);
    const rows = groups.get(name) ?? [];
    groups.set(name, rows);
    if (rows.length < MOST_FOUND) rows.push(rowOf(each));
  }
  return [...groups].map(([name, rows]) => ({ title: words.dueList.withOwner({ name }), rows }));
}

type Waiting = Pick<Today['sections'][number], 'waiting' | 'waitingText'>;

const NONE_WAIT: Waiting = { waiting: 0, waitingText: '' };

function waitingIn({ words, today }: Context, { waiting, startedBy, overload }: DueList): Waiting {
  if (waiting === 0) return NONE_WAIT;
  const day = startedBy === null ? '' : words.dates.near(startedBy, today);
  return { waiting, waitingText: words.dueList.waiting({ count: waiting, day, overload }) };
}

function toCompleteIn(
  { words: { work } }: Context,
  customers: readonly AssessedCustomer[],
  rowOf: TodayRowOf,
): Today['toComplete'] {
  const open = customers.filter(({ toComplete }) => toComplete.length > 0);
  const rows = open.slice(0, MOST_FOUND).map((each) => {
    const why = each.toComplete.map((missing) => work.toComplete[missing]).join(' ');
    return { ...rowOf(each), why };
  });
  return { title: work.toComplete.title, count: open.length, rows };
}

interface GoalScope {
  readonly file: TeamFile;
  readonly customers: readonly AssessedCustomer[];
  readonly people: People;
  readonly scope: Today['scope'];
}

function goalsIn(
  { words }: Context,
  { file, customers, people, scope }: GoalScope,
): Today['goals'] {
  if (file.goals().length === 0) return [];
  const isInScope = (owner: string | null): boolean =>
    owner === null ? scope === 'team' : scope === 'mine' && people.isMe(owner);
  return goalsOfMonth(measureTeam(file, customers))
    .filter(({ goal }) => isInScope(goal.owner))
    .map((state) => words.goals.ofMonth(goalFacts(state, words)));
}

function find(
  customers: readonly AssessedCustomer[],
  search: string,
  show: (each: AssessedCustomer) => {
    readonly row: Today['found'][number];
    readonly isMasked: boolean;
  },
): Today['found'] {
  const wanted = foldWord(search);
  if (wanted === '') return [];
  const found: Today['found'][number][] = [];
  for (const each of customers) {
    if (found.length === MOST_FOUND) break;
    const { id, company, contact, owner, tags, phone, email, im } = each.customer;
    const has = (texts: readonly string[]): boolean =>
      texts.some((text) => foldWord(text).includes(wanted));
    const matchesOpenly = has([id, company, contact, owner, tags]);
    if (!matchesOpenly && !has([phone, email, im, phone.replace(/\D/g, '')])) continue;
    const { row, isMasked } = show(each);
    // Masked data is not searched either: a match would reveal it.
    if (matchesOpenly || !isMasked) found.push(row);
  }
  return found;
}

function countDone(
  customers: readonly AssessedCustomer[],
  people: People,
  today: number,
  onlyMine: boolean,
): Today['doneToday'] {
  let touches = 0;
  let reviews = 0;
  for (const { entries } of customers) {
    for (const { on, kind, by } of entries) {
      if (on !== today || !movesCustomer(kind) || kind === 'snooze') continue;
      if (onlyMine && by !== '' && !people.isMe(by)) continue;
      if (kind === 'review') reviews += 1;
      else touches += 1;
    }
  }
  return { touches, reviews };
}
