/**
 * Headings that are no field of a customer by themselves but help to make one on import: a name in
 * two parts, what a deal is called, the keys by which exports tie rows together. A heading may
 * stand here and under a field as well; the import decides by what else the file has.
 */
export const partAliases = {
  /** Composed into the contact. */
  firstName: ['First Name', 'Given Name', 'Person - First name*', 'Person - First name', '名'],
  lastName: [
    'Last Name',
    'Family Name',
    'Surname',
    'Person - Last name*',
    'Person - Last name',
    '姓',
  ],
  /**
   * A bare name: that of the company in an account export, of the deal in an opportunity export
   * (where an account or a stage stands beside it), else of the person.
   */
  name: ['Name', '名称'],
  /** Says which company a row belongs to when no column names it. */
  companyDomain: [
    'Associated Company Domain',
    'Company Domain Name',
    'Primary Associated Company Domain',
    'Domain',
  ],
  /** The same, by a key of the other system. */
  accountId: [
    'Account ID',
    'Account Name ID',
    'Associated Company IDs (Primary)',
    'Associated Company IDs',
    'Associated Company ID',
    'Organization - ID',
    'Organization - Pipedrive System ID',
  ],
  dealName: [
    'Deal Name',
    'Opportunity Name',
    'Opportunity',
    'Deal - Title',
    'Deal - Title*',
    'Potential Name',
    '商机名称',
    '销售机会名称',
    '机会名称',
    '项目名称',
  ],
  /** An `ID` beside a stage or an account is a deal's as well. */
  dealId: [
    'Deal ID',
    'Opportunity ID',
    'Record ID - Deal',
    'Deal - ID',
    'Deal - Pipedrive System ID',
    'Potential ID',
    '商机编号',
    '商机ID',
  ],
  /** Pipedrive keeps won and lost apart from the stage: where it says so, it outranks the stage. */
  dealStatus: ['Deal - Status'],
  /** Ties a record of Journal, Purchases or Cases to its customer where no ID does. */
  customerEmail: [
    'Associated Contact Email',
    'Contact Email',
    'Customer Email',
    'Email',
    '客户邮箱',
  ],
  customerName: [
    'Company',
    'Company Name',
    'Account Name',
    'Account',
    'Customer Name',
    'Customer',
    'Client Name',
    'Client',
    'Organization',
    'Contact person',
    '客户名称',
    '公司名称',
    '客户姓名',
    '客户',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type PartKey = keyof typeof partAliases;
