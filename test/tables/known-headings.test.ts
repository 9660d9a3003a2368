/** Which field a heading names, as other systems and people in other countries write it. */
import { headingsOf } from '../../src/files/table/known-headings';

describe('a heading is known', () => {
  it.each([
    ['(*) Company', 'company'],
    ['[Contact]', 'contact'],
    ['☎ Phone', 'phone'],
    ['Phone #', 'phone'],
    ['Company?', 'company'],
    ['01 Company', 'company'],
    ['①手机', 'phone'],
    ['【必填】客户名称', 'company'],
    ['contact-name', 'contact'],
    ['Last_Contact__c', 'lastContact'],
    ['Tel.', 'phone'],
    ['※手机', 'phone'],
    ['(1) Company', 'company'],
    ['⑵ Contact', 'contact'],
    ['1.您的公司名称（必填）', 'company'],
    ['Your name', 'contact'],
    ['What is your company name?', 'company'],
    ['Phone number (with country code)', 'phone'],
    ['Phone.1', 'phone'],
  ])('“%s” with its marks', (heading, field) => {
    expect(headingsOf('customers').fieldOf(heading)).toBe(field);
  });

  it.each([
    ['Company / 公司', 'company'],
    ['需求 Need', 'need'],
    ['手机(Mobile)', 'phone'],
    ['最近联系 (Last contact)', 'lastContact'],
  ])('“%s” in two languages', (heading, field) => {
    expect(headingsOf('customers').fieldOf(heading)).toBe(field);
  });

  it('two languages that name two fields name none', () => {
    expect(headingsOf('customers').fieldOf('联系人 ID')).toBeUndefined();
  });

  it.each([
    ['客戶名稱', 'company'],
    ['聯絡電話', 'phone'],
    ['預計成交日', 'expectedClose'],
    ['最近聯繫', 'lastContact'],
    ['会社名', 'company'],
    ['担当者', 'contact'],
    ['営業担当', 'owner'],
    ['最終連絡日', 'lastContact'],
    ['Контактное лицо', 'contact'],
    ['Ответственный', 'owner'],
    ['전화번호', 'phone'],
    ['Ansprechpartner', 'contact'],
    ['Nächster Kontakt', 'plannedFor'],
    ['Société', 'company'],
    ['Teléfono', 'phone'],
    ['最後聯絡日期', 'lastContact'],
  ])('“%s” of a language that Duebook does not speak', (heading, field) => {
    expect(headingsOf('customers').fieldOf(heading)).toBe(field);
  });

  it.each([
    ['Expected Revenue', 'potentialValue'],
    ['Est. revenue', 'potentialValue'],
    ['Potential Owner', 'owner'],
    ['专管业务员名称', 'owner'],
    ['添加人', 'owner'],
    ['Person - Email - Home', 'email'],
    ['Emails', 'email'],
    ['Accounts', 'company'],
  ])('“%s” of a program', (heading, field) => {
    expect(headingsOf('customers').fieldOf(heading)).toBe(field);
  });

  it.each(['Remark', '备注', 'Notes', 'Bemerkungen'])('“%s” is the note', (heading) => {
    expect(headingsOf('customers').fieldOf(heading)).toBe('note');
  });
});
