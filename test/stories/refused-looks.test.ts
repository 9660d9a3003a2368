/** What Google refuses of the looks: Set up does all the rest, says so once, and the workbook works. */
import type { Host } from '../../host';
import { isThorough } from '../support/laws';
import { hostsOf } from '../support/story-host';
import { cellUnder, recordsIn } from '../support/team-host';

const open = hostsOf('Europe/Berlin');

/** Calls of Set up without which everything works. */
const LOOKS = [
  'Range.setFontWeight',
  'Range.setBackground',
  'Sheet.setFrozenRows',
  'Sheet.setFrozenColumns',
  'Sheet.setColumnWidths',
  'RangeList.setNumberFormat',
  'Range.setDataValidations',
  'Range.copyTo',
  'Sheet.setConditionalFormatRules',
  'Range.protect',
  'Protection.setWarningOnly',
  'Range.shiftColumnGroupDepth',
  'Sheet.collapseAllColumnGroups',
];

function setUp(host: Host): string {
  host.dialogs.answerer = ({ buttons, text }) => ({
    button: !buttons.startsWith('YES') ? 'OK' : text.includes('sample') ? 'NO' : 'YES',
  });
  host.call('menuSetUp');
  return host.toasts.join('\n');
}

function typeAcme(host: Host): void {
  host.person.type(cellUnder(host, 'Company', 2), 'Acme');
  host.person.type(cellUnder(host, 'Need', 2), 'Clear');
  host.person.type(cellUnder(host, 'Expected close', 2), '2026-12-10');
  host.call('runHourly', [{ triggerUid: '7000001' }], { trigger: true });
}

// Each takes a second or two: the laws refuse every one.
const REFUSED = LOOKS.filter((_, at) => isThorough || at % 4 === 0);

describe('Set up where Google refuses looks', () => {
  it.each(REFUSED)('%s refused alone is said once, and customers are graded', (call) => {
    const host = open();
    host.refuse(call);
    expect(setUp(host).split(`Google refused ${call}.`)).toHaveLength(2);
    typeAcme(host);
    expect(recordsIn(host, 'Customers')[0]).toMatchObject({ Company: 'Acme', Grade: 'A' });
  });
});
