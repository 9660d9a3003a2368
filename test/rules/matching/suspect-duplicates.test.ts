import { suspectDuplicates, type ComparedRow, type DuplicateGroup } from '../../../src/rules';
import { BLANK_ROW } from '../../support/gold-lists';
import { HOSTILE, outsideHostile } from '../../support/hostile';

const aRow = (facts: Partial<ComparedRow>): ComparedRow => ({ ...BLANK_ROW, ...facts });

/** Rows and levels only. */
const foundIn = (...rows: Partial<ComparedRow>[]): readonly (readonly [number[], string])[] =>
  suspectDuplicates(rows.map(aRow)).map(({ rows: found, level }) => [[...found], level]);

const reasonsOf = (groups: readonly DuplicateGroup[]): readonly string[] =>
  groups.flatMap(({ pairs }) => pairs.flatMap(({ reasons }) => reasons.map(({ code }) => code)));

describe('suspectDuplicates', () => {
  it('one company in two legal forms, with one phone number in two spellings, is the same', () => {
    const one = { company: 'Northwind Traders Ltd', phone: '+49 711 1234567' };
    const other = { company: 'NORTHWIND TRADERS', phone: '(0711) 123 45 67' };
    expect(foundIn(one, other)).toEqual([[[0, 1], 'same']]);
    expect(reasonsOf(suspectDuplicates([one, other].map(aRow)))).toEqual([
      'same-phone',
      'same-company',
    ]);
  });

  it('a slip of the keyboard in the name of a company is found in a list with names only', () => {
    expect(foundIn({ company: 'Akzo Nobel' }, { company: 'Akzo Noble' })).toEqual([
      [[0, 1], 'same'],
    ]);
  });

  it('a person’s name without anything else is never enough to be the same', () => {
    expect(foundIn({ contact: '王伟' }, { contact: '王伟' })).toEqual([[[0, 1], 'perhaps']]);
  });

  it('a surname and a domain that many share are no suspicion', () => {
    const others = Array.from({ length: 60 }, (_, at) => ({
      contact: `Person${String.fromCharCode(97 + (at % 26))}${String.fromCharCode(97 + at / 26)}`,
      email: `x${at}@fake.example`,
    }));
    const rows = [
      { contact: 'Brown', email: 'jb@fake.example', phone: '0301 5550101' },
      { contact: 'Brown', email: 'kb@fake.example', phone: '0301 5550299' },
    ];
    expect(foundIn(...rows, ...others)).toEqual([]);
  });

  it.each([
    [{ company: 'Alder Birch Provisioning' }, { company: 'Alder Birch Provisioning 2' }],
    [
      { company: 'Alder Foods', phone: '0711 1234567', address: '12 Elm Street' },
      { company: 'Alder Foods', phone: '0711 1234567', address: '75 Elm Street' },
    ],
    [
      { company: 'Café Ritz Leeds', phone: '0711 1234567' },
      { company: 'Restaurant Ritz Leeds', phone: '0711 1234567' },
    ],
  ])('%j and %j are not certain to be the same', (one, other) => {
    expect(foundIn(one, other).map(([, level]) => level)).not.toContain('same');
  });

  it('a person of one name in two cities is not the same', () => {
    const rows = [
      { contact: 'Peter Novak', address: 'Brno' },
      { contact: 'Peter Novak', address: 'Hamburg' },
    ];
    expect(foundIn(...rows).map(([, level]) => level)).not.toContain('same');
  });

  it('twelve people of one company at one switchboard are twelve people', () => {
    const names = 'Ann Bob Cid Dora Eve Finn Gus Hanna Ida Jon Kim Leo'.split(' ');
    const rows = names.map((name, at) => ({
      company: 'Northwind',
      contact: `${name} ${['Abel', 'Borg', 'Cruz', 'Dietz'][at % 4] ?? ''}${at}`,
      phone: '+49 711 1234567',
      email: `info@northwind.example`,
      address: 'Harbour Street 5, 20457 Hamburg',
    }));
    expect(foundIn(...rows)).toEqual([]);
  });

  it('four people who share all that is their company’s are four people', () => {
    const rows = ['Ann Abel', 'Bob Borg', 'Cid Cruz', 'Dora Dietz'].map((contact) => ({
      company: 'Northwind',
      contact,
      phone: '+49 711 1234567',
      email: `${contact.toLowerCase().replace(' ', '.')}@northwind.example`,
      address: 'Harbour Street 5, 20457 Hamburg',
    }));
    expect(foundIn(...rows)).toEqual([]);
  });

  it('cells that only say that there is no name are no evidence', () => {
    const rows = ['n/a', 'N/A', 'null', '无'].map((name) => ({ company: name, contact: name }));
    expect(foundIn(...rows)).toEqual([]);
  });

  it('colleagues at one company with an address of a role are not the same', () => {
    const rows = [
      { company: 'Northwind', contact: 'Ann Abel', email: 'info@northwind.example' },
      { company: 'Northwind', contact: 'Bob Borg', email: 'info@northwind.example' },
    ];
    expect(foundIn(...rows).map(([, level]) => level)).not.toContain('same');
  });

  it('a person whose name is in Chinese in one row and in Latin letters in the other is found by phone', () => {
    const rows = [
      { contact: '王伟', phone: '13800138001' },
      { contact: 'Wang Wei', phone: '+86 138 0013 8001' },
    ];
    expect(foundIn(...rows)).toEqual([[[0, 1], 'perhaps']]);
  });

  it('phone numbers that a spreadsheet spoilt, or that fill a required cell, are no evidence', () => {
    for (const phone of ['4.41E+11', '#ERROR!', '000000000', '123456789', '-', 'n/a', '12345']) {
      expect([phone, foundIn({ company: 'Alder', phone }, { company: 'Birch', phone })]).toEqual([
        phone,
        [],
      ]);
    }
  });

  it('a chain of names, each like the next, does not become one long group', () => {
    const words = 'alder birch cedar dogwood elm fir gum hazel ivy juniper kapok larch maple'.split(
      ' ',
    );
    const rows = words.map((word, at) => ({
      company: `${word} ${words[at + 1] ?? 'nutmeg'} ${words[at + 2] ?? 'oak'}`,
    }));
    for (const [group] of foundIn(...rows)) expect(group.length).toBeLessThanOrEqual(5);
  });

  it('a list imported twice is as many groups as it has rows', () => {
    const rows = [
      { company: 'Alder Foods', phone: '0711 2040607' },
      { company: 'Birch & Sons', email: 'mail@birch.example' },
      { contact: 'Cid Dogwood', address: 'Elm Street 5, Leeds' },
    ];
    const groups = foundIn(...rows, ...rows);
    expect(groups).toEqual(rows.map((_, at) => [[at, at + rows.length], 'same']));
  });

  it('blank rows are no duplicates of one another', () => {
    expect(foundIn({}, {}, { company: ' ' }, { company: ' ' }, { phone: '\t' })).toEqual([]);
  });

  it('fifty thousand equal rows are groups of ten, found in a few seconds', () => {
    const began = process.cpuUsage();
    const row = aRow({ company: 'Northwind', phone: '0711 1234567' });
    const groups = suspectDuplicates(new Array<ComparedRow>(50_000).fill(row));
    expect(groups.length).toBe(5_000);
    expect(Math.max(...groups.map(({ rows }) => rows.length))).toBe(10);
    expect(process.cpuUsage(began).user).toBeLessThan(10_000_000);
  });

  it('text as hostile as it gets is compared without failing', () => {
    const texts = [...HOSTILE, ...outsideHostile()];
    const rows = texts.map((text) =>
      aRow({ company: text, contact: text, phone: text, email: text, address: text }),
    );
    const groups = suspectDuplicates([...rows, ...rows]);
    const grouped = groups.flatMap(({ rows: found }) => found);
    expect(new Set(grouped).size).toBe(grouped.length);
  });
});
