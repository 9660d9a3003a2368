/** Gives customers that come in by themselves to colleagues: by turns, or to whoever has least to do. */
import {
  assess,
  DEFAULT_CAPACITY,
  isAway,
  loadOf,
  openLoads,
  openTurns,
  workingDaysPerWeek,
  type Assessment,
  type Colleague,
  type Taker,
} from '../../rules';
import {
  openCustomerFile,
  openTeamOwners,
  readingContext,
  readTable,
  type Context,
  type Owner,
  type Tables,
} from '../../workbook';
import type { IntakeState } from './intake-state';

/**
 * Returns a function that names the colleague who gets the next customer; null where no one may get any.
 * @param before names of those who got one, the oldest first
 */
export function openAssignment(
  context: Context,
  tables: Tables,
  rule: IntakeState['owner'],
  before: readonly string[],
): () => string | null {
  if (rule === 'sheet') return () => null;
  const { spreadsheet, today, settings } = context;
  const team = readTable(spreadsheet, 'team', readingContext(context))?.records ?? [];
  const there = team
    .map(({ record }) => record)
    .filter((colleague) => colleague.name !== '' && !isAway(colleague, today));
  const sellers = there.filter(({ role }) => role !== 'manager');
  const takers = sellers.length > 0 ? sellers : there;
  const takerOf = (colleague: Colleague, load: number): Taker => ({
    ...{ name: colleague.name, load },
    capacity: colleague.capacity ?? DEFAULT_CAPACITY,
  });
  if (rule === 'turns') {
    return openTurns(
      takers.map((colleague) => takerOf(colleague, 0)),
      before,
    );
  }
  const ownerOf = openTeamOwners(context, team);
  const file = openCustomerFile(context, tables);
  const byOwner = new Map<Owner, Assessment[]>();
  for (const at of file.customers.rows.keys()) {
    const customer = file.at(at + 2);
    const assessment = assess(customer, file.policies, today);
    if (assessment === null) continue;
    const owner = ownerOf(customer.owner);
    const own = byOwner.get(owner);
    if (own === undefined) byOwner.set(owner, [assessment]);
    else own.push(assessment);
  }
  const pace = workingDaysPerWeek(settings);
  return openLoads(
    takers.map((colleague) =>
      takerOf(colleague, loadOf(byOwner.get(ownerOf(colleague.name)) ?? [], pace)),
    ),
  );
}
