/** Groups of columns, folded and unfolded. */
import { closeTempHosts, inHost } from '../../support/temp-host';

afterEach(closeTempHosts);

describe('GoogleGroup', () => {
  it('hides its columns while folded, and follows when columns are inserted inside', () => {
    const host = inHost(
      `var sheet = SpreadsheetApp.getActiveSheet();
       sheet.getRange('C:E').shiftColumnGroupDepth(1);
       sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
       var group = sheet.getColumnGroup(4, 1).collapse();
       var hidden = [2, 3, 5, 6].map(function (c) { return sheet.isColumnHiddenByUser(c); });
       sheet.insertColumnAfter(3);
       var grown = sheet.getColumnGroup(2, 1);
       var seen = [hidden, group.getControlIndex(), grown.getRange().getA1Notation(), grown.isCollapsed(),
         sheet.getColumnGroupDepth(4)];
       grown.remove();
       return seen.concat(sheet.getColumnGroupDepth(4));`,
    );
    expect(host.call('main')).toEqual([[false, true, true, false], 2, 'C1:F1000', true, 1, 0]);
  });

  it('says when there is none', () => {
    const host = inHost('SpreadsheetApp.getActiveSheet().getColumnGroup(1, 1);');
    expect(() => host.call('main')).toThrow('does not exist at index 1 and group depth 1');
  });
});
