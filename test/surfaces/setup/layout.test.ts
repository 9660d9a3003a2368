/** The columns of Customers: those of a new sheet, and those added to a team's own. */
import { customerFields, customerFieldSpec, type CustomerField } from '../../../src/rules';
import { fieldsOf, neededFields, SHOWN_COLUMNS } from '../../../src/surfaces/setup/layout';

const SHOWN =
  'company contact phone email owner need expectedClose stage intention lastContact plannedFor nextStep grade nextFollowUp status daysOverdue why log tags source potentialValue note';
const FOLDED =
  'mergedInto lostReason manualGrade doNotContact added closedOn lastVerified archivedOn lastTracked gapSince promiseDue lastPurchase gradeAtLastEntry attempts snoozes type valueClass totalValue id';
const ADDED =
  'grade nextFollowUp status daysOverdue why owner need intention stage nextStep expectedClose lastContact plannedFor log added manualGrade doNotContact lostReason closedOn lastTracked gapSince promiseDue lastPurchase gradeAtLastEntry attempts snoozes type valueClass totalValue id';

/** Leaves out fields that were declared after this was written. */
const known = (fields: readonly string[], listed: string): readonly string[] =>
  fields.filter((field) => listed.split(' ').includes(field));

describe('the columns of Customers', () => {
  it('in a new sheet, shown columns come first in the order of the work, and folded ones after them', () => {
    const fields = fieldsOf('customers');
    expect(known(fields.slice(0, SHOWN_COLUMNS), SHOWN)).toEqual(SHOWN.split(' '));
    expect(SHOWN_COLUMNS).toBe(22);
    expect(known(fields.slice(SHOWN_COLUMNS), FOLDED)).toEqual(FOLDED.split(' '));
  });

  it('a team’s own sheet gets the formula columns first', () => {
    expect(known(neededFields('customers', true), ADDED)).toEqual(ADDED.split(' '));
    expect(neededFields('customers', true)).not.toContain('company');
  });

  it('a new sheet leaves out only fields that are declared to come on request', () => {
    const declared = (Object.keys(customerFields) as CustomerField[]).filter(
      (field) => customerFieldSpec(field).sheet !== 'on-request',
    );
    expect([...fieldsOf('customers')].sort()).toEqual(declared.sort());
  });
});
