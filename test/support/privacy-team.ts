/** A team whose workbook tells of one person in every place that there is, and what still tells of them afterwards. */
import type { Host } from '../../host';
import { asking, fillTeam } from './team-host';

export interface Wanted {
  readonly company: string;
  readonly contact: string;
  readonly phone: string;
  readonly email: string;
}

/** Customer `c0` is the person; others have entries that mention them. */
export function fillPrivacyTeam(host: Host, wanted: Wanted, customers = 4): Host {
  fillTeam(host, customers);
  const { company, contact, phone, email } = wanted;
  const sheet = host.book.sheet('Customers');
  [company, contact, `'${phone}`, email].forEach((text, at) => {
    host.person.type(`Customers!${'BCDE'[at]}2`, text);
  });
  const ask = asking(host);
  const draft = { outcome: 'reached', note: `${contact} wants a demo`, with: contact };
  ask({ ask: 'log', id: 'entry-001', customer: 'c0', draft });
  ask({ ask: 'log', id: 'entry-002', customer: 'c0', draft: { ...draft, note: phone } });
  ask({
    ...{ ask: 'add-contact', id: 'person-01', customer: 'c0' },
    person: { name: 'Eva Lang', phone: '0221 5550199' },
  });
  ask({ ask: 'add-purchase', id: 'bought-01', customer: 'c0', purchase: { amount: 120 } });
  ask({ ask: 'open-case', id: 'case-0001', customer: 'c0', kind: 'wish', text: `For ${contact}` });
  ask({
    ...{ ask: 'log', id: 'entry-003', customer: 'c2' },
    draft: { outcome: 'reached', note: `Sent by ${contact.toUpperCase()} (${email}), ${phone}` },
  });
  ask({ ask: 'reassign', id: 'hand-0001', to: 'Ben', customers: ['c0', 'c2'] });
  const pairs = [['c0', 'c2']];
  ask({ ask: 'answer-duplicates', id: 'answer-01', pairs, answer: 'different' });
  const fields = ['id', 'company', 'email', 'phone', 'contact'];
  const file = { ask: 'import-begin', id: 'import-001', name: `${contact}.csv`, rows: 1, fields };
  ask(file);
  ask({
    ...{ ask: 'import-rows', id: 'import-001', at: 0, fields, known: 'overwrite' },
    rows: [{ row: 2, cells: ['c0', company, email, `${phone}9`, contact] }],
  });
  host.person.type('Customers!D2', `'${phone}`);
  ask({
    ...{ ask: 'import-rejected', id: 'import-001', from: 0, headings: ['Who', 'What'] },
    rows: [{ why: 'Nobody', cells: [`  ${contact}`, 'secret'] }],
  });
  host.book.addSheet('Party', [
    ['Guest', 'Number', 'Link'],
    [contact, Number(phone.replace(/\D/g, '')), ''],
    ['Somebody', 7, ''],
  ]);
  const formula = `="write to "&"${email}"`;
  host.book.sheet('Party')?.change(2, 3, { value: '', format: '', formula });
  nameAfter(host, wanted);
  sheet?.change(3, 1, { note: `Ask ${contact}` });
  return host;
}

/** A tab, ranges and protections that are called after the person, and formulas that use them. */
function nameAfter(host: Host, { company, contact, phone }: Wanted): void {
  const tab = `Orders ${contact}`;
  const sheet = host.book.addSheet(tab, [['Sum'], [5], [6]]);
  host.book.addSheet('[erased]', [['Not theirs']]);
  const place = { row: 2, column: 1, rows: 2, columns: 1, sheetId: sheet.id };
  const [own, bare] = ['_', ''].map((between) => contact.replace(/[^\p{L}\p{N}]+/gu, between));
  host.book.names.set(`${own ?? ''}_orders`, place);
  host.book.names.set(`${bare ?? ''}Again`, place);
  host.book.names.set(`tel_${phone.replace(/\D/g, '')}`, place);
  host.book.names.set('erased_1', place);
  host.person.protect(`'${tab}'!A1`, { description: `Only ${company} (${phone})` });
  host.person.protect('Party', { description: contact, warningOnly: true });
  const formulas = [`=SUM('${tab}'!A2:A3)`, `=SUM(${own ?? ''}_orders)+1`];
  formulas.forEach((formula, at) => {
    host.book.sheet('Party')?.change(3, 3 + at, { value: '', format: '', formula });
  });
}

/** Every cell, formula, note, property and metadata value of the workbook, as text. */
export function everything(host: Host): readonly string[] {
  const texts: string[] = [];
  const collect = (part: unknown): void => {
    if (typeof part === 'string' || typeof part === 'number') texts.push(String(part));
    else if (Array.isArray(part)) part.forEach(collect);
    else if (typeof part === 'object' && part !== null) {
      Object.entries(part).forEach(([key, value]) => {
        texts.push(key);
        collect(value);
      });
    }
  };
  collect(JSON.parse(JSON.stringify(host.save())));
  return texts;
}

/** What still tells of the person: the digits of the phone, the address or a name, however they are written. */
export function whatIsLeft(host: Host, wanted: Wanted): readonly string[] {
  return everything(host).filter((text) => tellsOf(text, wanted));
}

/** Whether the digits of the phone, the address or a name stand in a text, whatever stands between their signs. */
export function tellsOf(text: string, wanted: Wanted): boolean {
  const words = [wanted.company, wanted.contact, wanted.email].map(bare);
  const digits = bare(wanted.phone).replace(/\D/gu, '').slice(-9);
  const own = bare(text);
  return words.some((word) => own.includes(word)) || own.replace(/\p{L}/gu, '').includes(digits);
}

/** The letters and digits alone. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** All that the person is found by, as the page offers it. */
export function termsOf(host: Host, subject: object): readonly object[] {
  return asking(host)({ ask: 'export-person', subject })['terms'] as object[];
}

/** Erases customer `c0`. */
export function eraseQuestion(host: Host, typed: string, more: object = {}): object {
  const subject = { kind: 'customer', id: 'c0' };
  return {
    ...{ ask: 'erase-person', id: 'erase-001', subject, typed, purchases: 'keep' },
    terms: termsOf(host, subject),
    ...more,
  };
}
