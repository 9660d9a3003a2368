/** A name in two columns. */
import { composeName } from '../../../src/workbook/sources/person-name';

describe('composeName', () => {
  it('composeName puts the first name first', () => {
    expect(composeName(' Ada ', 'Lovelace', 'Last Name')).toBe('Ada Lovelace');
  });

  it('composeName puts the family first in names of East Asia', () => {
    expect(composeName('太郎', '山本', 'Last Name')).toBe('山本 太郎');
  });

  it('composeName leaves no space in a name from a Chinese system', () => {
    expect(composeName('三', '张', '姓')).toBe('张三');
  });

  it('composeName is content with one of the two', () => {
    expect([composeName('', 'Tucker', 'Last Name'), composeName('Ada', '', '')]).toEqual([
      'Tucker',
      'Ada',
    ]);
  });
});
