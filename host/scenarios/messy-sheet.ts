/** A typical messy sheet: title rows, odd headings, dates as text, duplicates, blanks and formulas among the data. */
import { typeTable, type Scenario } from './scenario';

export const messySheet: Scenario = {
  name: 'messy',
  title: 'Messy sheet',
  fill(host) {
    host.book.name = 'CRM (final) v3';
    host.book.active.name = 'crm_NEW 2';
    typeTable(host, ROWS);
  },
};

const ROWS: readonly (readonly string[])[] = [
  ['Harborline Ltd: customer list, updated by Tom'],
  [],
  [
    '',
    'Client ',
    'contact',
    'Phone',
    'E-Mail',
    'OWNER',
    'Need?',
    'close date',
    'Last call',
    '',
    'Client ',
  ],
  [
    '1',
    'Acme GmbH',
    'Ms Weber',
    '+49 30 5550 101',
    'weber@acme.example',
    'Tom',
    'Yes',
    '@+12',
    '@-3',
    'ok',
    '',
  ],
  ['2', 'acme gmbh', 'Weber', '', '', 'Tom', 'yes!', '31.02.2027', 'yesterday', '', 'double?'],
  [
    '3',
    "'=Boom & Co",
    'R. Kid',
    '(555) 010-9999',
    'not an address',
    'Anna B.',
    '',
    '',
    '@-40',
    '',
    '',
  ],
  ['4', '北风面包', '王伟', '138 0013 8000', '', '李娜', '有意向', '@+80', '@-8', '', ''],
  [],
  [
    '6',
    'Kestrel   Logistics',
    'Vance',
    "'+44 161 555 0190",
    'pv@kestrel.example',
    '',
    'maybe',
    'Q1',
    '@+400',
    '',
    '',
  ],
  ['7', 'Orchard Clinic', '', '', '', 'anna', 'no', '', '1/2/03', '', ''],
  ['', 'TOTAL', '', '', '', '', '=COUNTA(B4:B10)', '', '', '', ''],
];
