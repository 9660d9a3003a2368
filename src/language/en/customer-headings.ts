/**
 * English headings by which a column of customers or deals is recognised, by field: our label, and
 * what people and other systems call the same thing. In order of preference: where a file has two
 * headings of a field, the one listed first is taken. Case, width, spaces and underscores do not
 * count, so STAGENAME, `stage_name` and `Stage Name` are one spelling.
 *
 * Left out on purpose: deal types such as *New Business* (not a customer type), ratings and levels on
 * other systems' scales, opt-outs of email alone.
 */
// Packed, since one spelling per line would hide the order.
// prettier-ignore
export const customerHeadingsEn = {
  // As 0.1.0 and 0.2.0 called it.
  daysOverdue: ['Days overdue'],
  id: [
    'Client ID', 'Record ID - Contact', 'Record ID - Company', 'Record ID',
    'Company ID', 'Contact ID', 'Lead ID', 'Person - ID', 'Person - Pipedrive System ID',
  ],
  company: [
    'Company name', 'Account Name', 'Account', 'Account.Name', 'Organization - Name*',
    'Organization - Name', 'Deal - Organization', 'Person - Organization', 'Organization Name',
    'Organization*', 'Organization', 'Organisation', 'Organization 1 - Name',
    'Associated Company', 'Primary Associated Company', 'Associated Company Name',
    'Customer name', 'Customer', 'Client name', 'Client', 'Business name',
  ],
  contact: [
    'Contact name', 'Contact person', 'Contact person*', 'Deal - Contact person',
    'Primary contact', 'Main contact', 'Person - Name*', 'Person - Name', 'Person name',
    'Associated Contact', 'Full name', 'Display Name',
  ],
  phone: [
    'Mobile Phone Number', 'Mobile Phone', 'Mobile', 'Home Mobile', 'Phone', 'Phone number', 'Phone no.',
    'Phone no', 'Person - Phone', 'Person - Phone (Mobile)', 'Person - Phone - Mobile',
    'Person - Phone (Work)', 'Person - Phone - Work', 'Phone 1 - Value', 'Primary Phone',
    'Business Phone', 'Work Phone', 'Contact phone', 'Company Main Phone',
    'Home Phone', 'Telephone', 'Tel', 'Cell phone', 'Cell', 'Phone 2', 'Phone 3',
    'Phone 2 - Value', 'Phone 3 - Value', 'Business Phone 2', 'Home Phone 2', 'Other Phone',
  ],
  email: [
    'E-mail', 'Email address', 'E-mail Address', 'Contact email',
    'Associated Contact Email', 'Person - Email (Work)', 'Person - Email - Work',
    'Person - Email', 'Person - Email (Home)', 'E-mail 1 - Value', 'Work email', 'Email Work',
    'Business email', 'Email Home', 'Mail', 'Email 2', 'Email 3', 'E-mail 2 - Value',
    'E-mail 3 - Value', 'E-mail 2 Address', 'E-mail 3 Address', 'Email Other',
  ],
  im: [
    'WeChat', 'WeChat ID', 'WhatsApp', 'WhatsApp number', 'Telegram', 'LINE ID',
    'Skype ID', 'Skype', 'IMAddress', 'QQ',
  ],
  address: [
    'Street address', 'Full address', 'Organization - Address', 'Billing Street',
    'Mailing Street', 'Address 1 - Formatted', 'Business Street', 'Business Address',
    'Home Street', 'Street', 'Address 1', 'Address line 1', 'Street address 1', 'Street 1',
    'Street name', 'Addr', 'Postal address', 'Mailing address',
  ],
  country: [
    'Country/Region', 'Billing Country', 'Mailing Country', 'Business Country/Region',
    'Business Country', 'Work Country', 'Address 1 - Country', 'Organization - Country',
    'Home Country/Region', 'Home Country', 'Office location',
  ],
  owner: [
    'Deal owner', 'Opportunity owner', 'Company owner', 'Account owner',
    'Contact owner', 'Lead owner', 'Deal - Owner', 'Organization - Owner', 'Person - Owner',
    'Owner name', 'Owner.Name', 'Sales owner', 'Account manager', 'Sales agent', 'Salesperson',
    'Sales rep', 'Assigned to', 'Owner ID', 'Deal Owner ID', 'Account Owner ID',
    'Contact Owner ID',
  ],
  source: [
    'Lead source', 'Original source', 'Deal - Lead source', 'Deal - Source channel',
    'Lead - Source channel',
  ],
  referredBy: ['Referrer', 'Referral'],
  industry: ['Sector'],
  size: [
    'Number of employees', 'No. of employees', 'Employees', 'Employee count',
  ],
  business: ['Main business', 'Line of business'],
  revenue: ['Revenue', 'Yearly revenue', 'Turnover'],
  currency: [
    'Currency code', 'Currency ISO Code', 'Deal - Currency of value',
    'Deal - Currency',
  ],
  tags: [
    'Tag', 'Labels', 'Label', 'Organization - Labels', 'Organization - Label',
    'Person - Labels', 'Person - Label', 'Deal - Label', 'Categories', 'Group Membership',
  ],
  preferredChannel: [
    'Preferred contact method', 'Preferred method of contact',
  ],
  preferredTime: ['Best time to call', 'Best time to contact'],
  consentOn: ['Consent date'],
  consentChannel: ['Consent source'],
  doNotContact: ['DNC'],
  archivedOn: ['Archive date', 'Deal - Archive time'],
  mergedInto: ['Master record ID'],
  need: ['Customer need', 'Demand'],
  intention: ['Purchase intention', 'Buying intention', 'Interest level'],
  expectedClose: [
    'Expected close date', 'Close date', 'Closing date',
    'Deal - Expected close date', 'Estimated close date', 'Est. close date', 'Expected closing',
    'Expected purchase date',
  ],
  stage: [
    'Deal stage', 'Deal - Stage', 'Deal - Stage (pipeline)', 'Stage name',
    'Opportunity stage', 'Sales stage', 'Pipeline stage', 'Deal status', 'Deal - Status',
    'Lifecycle stage', 'Lead status',
  ],
  potentialValue: [
    'Amount', 'Deal amount', 'Deal value', 'Deal - Value', 'Close value',
    'Opportunity amount', 'Expected amount', 'Estimated value',
  ],
  plannedFor: [
    'Next follow-up date', 'Next follow up date', 'Follow-up date',
    'Follow up date', 'Next contact date', 'Next contact', 'Next activity date',
    'Deal - Next activity date', 'Organization - Next activity date',
    'Person - Next activity date', 'Activity - Due date', 'Next action date', 'Callback date',
  ],
  nextStep: [
    'Next steps', 'Next action', 'Activity - Subject*', 'Activity - Subject',
  ],
  manualGrade: ['Customer grade'],
  manualClass: ['Customer class'],
  added: [
    'Date added', 'Added on', 'Add date', 'Create date', 'Created date',
    'Creation date', 'Created time', 'Created at', 'Created on', 'Created',
    'Deal - Deal created', 'Deal - Creation date', 'Organization - Organization created',
    'Organization - Creation date', 'Person - Person created', 'Person - Creation date',
  ],
  closedOn: [
    'Actual close date', 'Closed date', 'Date closed', 'Deal - Closed on',
    'Deal - Won time', 'Deal - Lost time',
  ],
  lostReason: [
    'Closed lost reason', 'Loss reason', 'Reason for loss', 'Deal - Lost reason',
  ],
  birthday: ['Birth date', 'Date of birth', 'DOB', 'Person - Birthday'],
  renewal: [
    'Renewal date', 'Contract renewal date', 'Contract end date', 'Contract end',
    'Expiry date', 'Expiration date',
  ],
  lastContact: [
    'Last contact date', 'Last contacted', 'Last contacted date',
    'Last contacted time', 'Last follow-up', 'Last follow-up date', 'Last follow up date',
    'Last follow up', 'Last touch', 'Last interaction', 'Last call', 'Last meeting',
    'Last visit date', 'Last visit', 'Last engagement date', 'Date of last engagement',
    'Last activity date', 'Last activity time', 'Last activity', 'Deal - Last activity date',
    'Organization - Last activity date', 'Person - Last activity date',
  ],
  lastVerified: ['Verified on', 'Date verified'],
  lastPurchase: [
    'Last purchase date', 'Last order date', 'Last order',
    'Most recent purchase',
  ],
  totalValue: ['Lifetime value', 'Total spent', 'Total revenue', 'Total spend'],
  // Our own words only: Duebook acts on what is typed below this heading, then clears it.
} as const satisfies Readonly<Record<string, readonly string[]>>;
