/**
 * How a row of customers, contacts, accounts or deals is read as a customer: what a bare `NAME` or
 * `ID` stands for, which column says the company, how a name in two columns becomes one.
 */
import type { PartKey } from '../../language';
import { cellWords } from '../../workbook';
import { companyKey, isBlankCell, textOf, type Cell } from '../../rules';
import type { Heading } from './heading-row';
import { composeName } from './person-name';
import { sourceOf, type Recognised, type Source } from './recognise';

export interface CustomerSources {
  /** For a table in which a row is a customer. */
  readonly byRow: ReadonlyMap<string, Source>;
  /** For a table whose rows are folded by company: the ID is the company's, not the deal's. */
  readonly byCompany: ReadonlyMap<string, Source>;
  /** What tells one company from another; null when no column says the company. */
  readonly company: { readonly source: Source; keyOf(record: readonly Cell[]): string } | null;
  /** The table has a deal's stage, expected close, amount, name or ID. */
  readonly speaksOfDeals: boolean;
}

/** Headings of a person's standing, which a list of contacts has as well, folded. */
const STANDING_OF_A_PERSON = [
  'lifecyclestage',
  'leadstatus',
  'status',
  '状态',
  '客户状态',
  '客户阶段',
];

/** An ID that says nothing about whose it is: beside deals it is the deal's. Folded. */
const BARE_ID = ['id', 'recordid', '编号'];

export function openCustomerSources(table: Recognised): CustomerSources {
  const { fields, parts, mapped } = table;
  const field = (key: string): Heading | undefined => fields.get(key)?.[0];
  const hasField = (...keys: string[]): boolean => keys.some((key) => field(key) !== undefined);
  const hasPart = (...keys: PartKey[]): boolean => keys.some((key) => parts.has(key));

  const stage = field('stage');
  const hasDealStage =
    stage !== undefined && (mapped.has('stage') || !STANDING_OF_A_PERSON.includes(stage.folded));
  const speaksOfDeals =
    hasDealStage ||
    hasField('expectedClose', 'potentialValue') ||
    hasPart('dealName', 'dealId', 'dealStatus');

  const name = parts.get('name');
  const role = name === undefined ? null : roleOfName();
  function roleOfName(): 'deal' | 'company' | 'person' {
    if (hasPart('firstName', 'lastName')) return 'person';
    if (speaksOfDeals && hasPart('accountId', 'dealId')) return 'deal';
    const isPerson = hasField('email', 'birthday', 'company');
    return !isPerson && hasField('industry', 'size', 'revenue') ? 'company' : 'person';
  }

  const sources = new Map<string, Source>();
  for (const [key, [best]] of fields) if (best !== undefined) sources.set(key, sourceOf(best));
  // Only what stands under `contact` by nothing but its bare name may have to leave it.
  if (role !== 'person' && !mapped.has('contact') && field('contact') === name) {
    const next = fields.get('contact')?.find((heading) => heading !== name);
    if (next === undefined) sources.delete('contact');
    else sources.set('contact', sourceOf(next));
  }

  const dealName = parts.get('dealName') ?? (role === 'deal' ? name : undefined);
  const company =
    field('company') ??
    (role === 'company' ? name : undefined) ??
    parts.get('companyDomain') ??
    (speaksOfDeals ? dealName : undefined);
  if (company !== undefined) sources.set('company', sourceOf(company));
  const contact = contactSource(parts, sources.get('contact'), field('contact'));
  if (contact !== undefined) sources.set('contact', contact);
  const dealStatus = parts.get('dealStatus');
  if (dealStatus !== undefined && !mapped.has('stage')) {
    sources.set('stage', stageSource(dealStatus, sources.get('stage')));
  }

  const accountId = parts.get('accountId');
  const dealId = parts.get('dealId');
  const byRow = new Map(sources);
  if (speaksOfDeals && dealId !== undefined && !mapped.has('id')) byRow.set('id', sourceOf(dealId));
  const byCompany = new Map(sources);
  const id = field('id');
  if (id !== undefined && BARE_ID.includes(id.folded) && !mapped.has('id')) byCompany.delete('id');
  if (accountId !== undefined && !mapped.has('id')) byCompany.set('id', sourceOf(accountId));
  return { byRow, byCompany, company: companyOf(accountId, company), speaksOfDeals };
}

/** An ID of the company is safer than its name: two may share the name. */
function companyOf(
  accountId: Heading | undefined,
  company: Heading | undefined,
): CustomerSources['company'] {
  if (accountId !== undefined) {
    const source = sourceOf(accountId);
    return { source, keyOf: (record) => textOf(source.read(record)).trim() };
  }
  if (company === undefined) return null;
  const source = sourceOf(company);
  return { source, keyOf: (record) => companyKey(textOf(source.read(record))) };
}

/** The contact's own column, else, row by row, first and last name put together. */
export function contactSource(
  parts: Recognised['parts'],
  whole: Source | undefined,
  wholeHeading: Heading | undefined,
): Source | undefined {
  const both = [parts.get('firstName'), parts.get('lastName')];
  const [first, last] = both.map((part) => (part?.isFilled === true ? part : undefined));
  if (first === undefined && last === undefined) return whole;
  const columns = [first, last].flatMap((part) => (part === undefined ? [] : [part]));
  const heading = columns.map(({ text }) => text).join(' + ');
  const read = (record: readonly Cell[]): Cell => {
    const at = (part: Heading | undefined): string =>
      part === undefined ? '' : textOf(record[part.column] ?? '');
    return composeName(at(first), at(last), last?.text ?? '');
  };
  const composed: Source = { heading, columns: columns.map(({ column }) => column), read };
  if (whole === undefined) return composed;
  return {
    heading: wholeHeading?.isFilled === false ? heading : whole.heading,
    columns: [...whole.columns, ...composed.columns],
    read: (record) => {
      const cell = whole.read(record);
      return isBlankCell(cell) ? read(record) : cell;
    },
  };
}

/** Won and lost from the deal's status; how far an open deal has come from its stage. */
function stageSource(status: Heading, stage: Source | undefined): Source {
  const vocabulary = cellWords();
  const ofStatus = sourceOf(status);
  if (stage === undefined) return ofStatus;
  return {
    heading: stage.heading,
    columns: [...stage.columns, status.column],
    read: (record) => {
      const cell = ofStatus.read(record);
      const code = vocabulary.codeOf('stage', textOf(cell).trim());
      return code === 'won' || code === 'lost' ? cell : stage.read(record);
    },
  };
}
