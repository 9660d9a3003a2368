/** The columns of Customers: those of a new sheet, and those added to a team's own. */
import { customerFields } from '../../../src/rules';
import { fieldsOf, neededFields, SHOWN_COLUMNS } from '../../../src/surfaces/setup/layout';

const SHOWN =
  'company contact phone owner grade nextFollowUp status daysOverdue why need intention stage expectedClose lastContact plannedFor nextStep log';
const FOLDED =
  'email im address country source referredBy industry size business tags preferredChannel preferredTime consentChannel mergedInto lostReason revenue potentialValue currency manualGrade manualType manualClass doNotContact added closedOn birthday renewal lastVerified consentOn archivedOn lastTracked gapSince promiseDue lastPurchase gradeAtLastEntry attempts snoozes type valueClass totalValue id';
const ADDED =
  'grade nextFollowUp status daysOverdue why owner need intention stage nextStep expectedClose lastContact plannedFor log added manualGrade doNotContact lostReason closedOn lastTracked gapSince promiseDue lastPurchase gradeAtLastEntry attempts snoozes type valueClass totalValue id';

describe('the columns of Customers', () => {
  it('are shown first and folded behind in a sheet that set-up makes', () => {
    const fields = fieldsOf('customers');
    expect(fields.slice(0, SHOWN_COLUMNS)).toEqual(SHOWN.split(' '));
    expect(fields.slice(SHOWN_COLUMNS)).toEqual(FOLDED.split(' '));
  });

  it('are added to a sheet of the team with the answers of Duebook first', () => {
    expect(neededFields('customers', true)).toEqual(ADDED.split(' '));
  });

  it('leave out no field but those that are declared to come on request', () => {
    const declared = Object.entries(customerFields)
      .filter(([, { sheet }]) => (sheet as string) !== 'on-request')
      .map(([field]) => field);
    expect([...fieldsOf('customers')].sort()).toEqual(declared.sort());
  });
});
