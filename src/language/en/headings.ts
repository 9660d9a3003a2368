/**
 * English headings by which a column is recognised, by table and field, in order of preference; see
 * `customer-headings.ts`. `parts` are headings that are no field by themselves.
 */
import { customerHeadingsEn } from './customer-headings';

// Packed, since one spelling per line would hide the order.
// prettier-ignore
export const headingsEn = {
  customers: customerHeadingsEn,
  contacts: {
    id: ['ID'],
    name: ['Full name', 'Contact'],
    role: ['Job title'],
    phone: ['Mobile'],
    email: ['E-mail'],
    im: ['WeChat'],
    note: ['Notes'],
  },
  journal: {
    id: [
      'Activity ID', 'Engagement ID', 'Activity - Pipedrive System ID', 'Log ID', 'ID',
    ],
    customerId: ['Client ID', 'Account ID', 'Contact ID', 'Company ID', 'Who ID'],
    on: [
      'Activity date', 'Contact date', 'Event date', 'Call date', 'Meeting date',
      'Date of contact', 'Activity - Due date', 'Timestamp',
    ],
    by: [
      'Activity owner', 'Activity assigned to', 'Activity - Assigned to user', 'Logged by',
      'Assigned to', 'Assigned', 'Owner', 'User',
    ],
    channel: ['Contact method', 'Method'],
    kind: ['Entry kind', 'Activity type', 'Activity - Type', 'Engagement type', 'Type'],
    outcome: ['Call outcome', 'Meeting outcome', 'Call result', 'Result'],
    note: [
      'Notes', 'Notes/Description', 'Activity - Note', 'Note - Content*', 'Note - Content',
      'Call notes', 'Comments', 'Full comments', 'Description', 'Content',
    ],
    satisfaction: ['Satisfaction'],
    nextStep: ['Next steps', 'Next action'],
    plannedFor: ['Next follow-up', 'Next follow-up date', 'Next contact date'],
    loggedAt: ['Created at', 'Created time', 'Create date'],
    corrects: ['Corrects', 'Corrected entry', 'Voids'],
  },
  purchases: {
    id: [
      'Order ID', 'Order number', 'Order no.', 'Invoice number', 'InvoiceNo',
      'Invoice', 'Transaction ID',
    ],
    customerId: ['Client ID', 'Account ID', 'User ID'],
    on: [
      'Purchase date', 'Order date', 'Invoice date', 'Transaction date', 'Payment date',
      'Sale date',
    ],
    product: ['Product name', 'Item', 'Description'],
    amount: [
      'Total', 'Order total', 'Total amount', 'Order amount', 'Sales', 'Revenue',
      'Price paid',
    ],
    currency: ['Currency code'],
  },
  cases: {
    id: ['Case number', 'Ticket ID', 'Ticket number'],
    customerId: ['Client ID', 'Account ID', 'Contact ID'],
    kind: ['Case type', 'Ticket type', 'Type'],
    opened: [
      'Opened on', 'Date opened', 'Date/Time opened', 'Create date', 'Created date',
      'Created time', 'Created at',
    ],
    text: ['Ticket description', 'Ticket name', 'Description', 'Subject', 'Text'],
    owner: ['Ticket owner', 'Case owner', 'Assigned to'],
    promisedFor: ['Promised date', 'Due date'],
    told: ['Customer told on'],
    closed: [
      'Closed on', 'Close date', 'Closed date', 'Date closed', 'Date/Time closed',
      'Resolved on',
    ],
    cause: ['Root cause'],
    prevention: ['Preventive action'],
    handedTo: ['Escalated to'],
  },
  team: {
    name: ['Full name', 'Display name', 'Sales agent', 'User', 'Member'],
    email: ['Email address', 'E-mail', 'E-mail address', 'Mail'],
    role: ['Position'],
    digest: ['Daily mail', 'Digest'],
    capacity: ['Entries a day', 'Capacity'],
    awayFrom: ['Leave from'],
    awayTo: ['Away until', 'Leave to'],
    coveredBy: ['Cover', 'Deputy'],
    alsoKnownAs: ['Aliases', 'Alias', 'Other names'],
  },
  playbook: { talk: ['What to say'] },
  goals: {
    target: ['Goal'],
  },
  holidays: {
    on: ['Day', 'Holiday date'],
    kind: ['Type'],
    name: ['Holiday', 'Holiday name', 'Summary', 'Description'],
  },
  /**
   * Headings that are no field of a customer but help to make one on import: a name in two parts, what
   * a deal is called, the keys by which exports tie rows together. A heading may be listed here and
   * under a field; the import decides by what else the file has.
   */
  parts: {
    /** Composed into the contact. */
    firstName: ['First Name', 'Given Name', 'Person - First name*', 'Person - First name'],
    lastName: ['Last Name', 'Family Name', 'Surname', 'Person - Last name*', 'Person - Last name'],
    /**
     * A bare name: that of the company in an account export, of the deal in an opportunity export
     * (where there is an account or a stage), else of the person.
     */
    name: ['Name'],
    /** Says which company a row belongs to when no column names it. */
    companyDomain: [
      'Associated Company Domain', 'Company Domain Name', 'Primary Associated Company Domain',
      'Domain',
    ],
    /** The company by its key in the other system. */
    accountId: [
      'Account ID', 'Account Name ID', 'Associated Company IDs (Primary)',
      'Associated Company IDs', 'Associated Company ID', 'Organization - ID',
      'Organization - Pipedrive System ID',
    ],
    dealName: [
      'Deal Name', 'Opportunity Name', 'Opportunity', 'Deal - Title', 'Deal - Title*',
      'Potential Name',
    ],
    /** An `ID` beside a stage or an account is a deal's as well. */
    dealId: [
      'Deal ID', 'Opportunity ID', 'Record ID - Deal', 'Deal - ID', 'Deal - Pipedrive System ID',
      'Potential ID',
    ],
    /** Pipedrive keeps won and lost apart from the stage: where it says so, it outranks the stage. */
    dealStatus: ['Deal - Status'],
    /** Ties a record of Journal, Purchases or Cases to its customer where no ID does. */
    customerEmail: ['Associated Contact Email', 'Contact Email', 'Customer Email', 'Email'],
    customerName: [
      'Company', 'Company Name', 'Account Name', 'Account', 'Customer Name', 'Customer',
      'Client Name', 'Client', 'Organization', 'Contact person',
    ],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
