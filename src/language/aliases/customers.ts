/**
 * Headings by which a column of customers or deals is recognised: our own labels in each language,
 * and what people and other systems call the same thing. In order of preference: where a file has
 * two headings of a field, the one listed first is taken. Case, width, spaces, underscores do not
 * count, so that STAGENAME, `stage_name` and `Stage Name` are one spelling.
 *
 * Left out on purpose: deal types such as *New Business* (they are not the customer type), ratings
 * and levels in other systems' scales, remarks, opt-outs of mail alone.
 */
// Packed, since one spelling a line would hide the order.
// prettier-ignore
export const customerHeadings = {
  id: [
    'Customer ID', 'Client ID', 'Record ID - Contact', 'Record ID - Company', 'Record ID',
    'Company ID', 'Contact ID', 'Lead ID', 'Person - ID', 'Person - Pipedrive System ID',
    '客户编号', '客户ID', '客户编码', '客户代码', '用户编号', '用户ID', '会员编号', '会员号', '编号',
    'ID',
  ],
  company: [
    'Company', 'Company name', 'Account Name', 'Account', 'Account.Name', 'Organization - Name*',
    'Organization - Name', 'Deal - Organization', 'Person - Organization', 'Organization Name',
    'Organization*', 'Organization', 'Organisation', 'Organization 1 - Name',
    'Associated Company', 'Primary Associated Company', 'Associated Company Name',
    'Customer name', 'Customer', 'Client name', 'Client', 'Business name',
    '客户名称', '客户全称', '客户单位', '客户公司', '所属客户', '公司名称', '公司全称', '公司', '所属公司', '企业名称', '企业', '单位名称',
    '单位', '客户简称', '客户名', '客户',
  ],
  contact: [
    'Contact', 'Contact name', 'Contact person', 'Contact person*', 'Deal - Contact person',
    'Primary contact', 'Main contact', 'Person - Name*', 'Person - Name', 'Person name',
    'Associated Contact', 'Full name', 'Display Name',
    '联系人', '联系人姓名', '客户联系人', '主要联系人', '首要联系人', '对接人', '客户姓名', '姓名',
    'Name',
  ],
  phone: [
    'Mobile Phone Number', 'Mobile Phone', 'Mobile', 'Phone', 'Phone number', 'Phone no.', 'Phone no', 'Person - Phone',
    'Person - Phone (Mobile)', 'Person - Phone - Mobile', 'Person - Phone (Work)',
    'Person - Phone - Work', 'Phone 1 - Value', 'Primary Phone', 'Business Phone', 'Work Phone',
    'Contact phone', 'Company Main Phone', 'Home Mobile', 'Home Phone', 'Telephone', 'Tel',
    'Cell phone', 'Cell',
    '手机号', '手机', '手机号码', '移动电话', '电话', '联系电话', '电话号码', '客户电话', '联系方式', '办公电话', '座机', '固定电话',
  ],
  email: [
    'Email', 'E-mail', 'Email address', 'E-mail Address', 'Contact email',
    'Associated Contact Email', 'Person - Email (Work)', 'Person - Email - Work',
    'Person - Email', 'Person - Email (Home)', 'E-mail 1 - Value', 'Work email', 'Email Work',
    'Business email', 'Email Home', 'Mail',
    '邮箱', '电子邮箱', '电子邮件', '邮箱地址', '邮件地址', '邮件',
  ],
  im: [
    'Messenger', 'WeChat', 'WeChat ID', 'WhatsApp', 'WhatsApp number', 'Telegram', 'LINE ID',
    'Skype ID', 'Skype', 'IMAddress', 'QQ',
    '微信', '微信号', '微信ID', '企业微信', 'QQ号',
  ],
  address: [
    'Address', 'Street address', 'Full address', 'Organization - Address', 'Billing Street',
    'Mailing Street', 'Address 1 - Formatted', 'Business Street', 'Business Address',
    'Home Street', 'Street',
    '地址', '详细地址', '客户地址', '公司地址', '联系地址', '通讯地址',
  ],
  country: [
    'Country', 'Country/Region', 'Billing Country', 'Mailing Country', 'Business Country/Region',
    'Business Country', 'Work Country', 'Address 1 - Country', 'Organization - Country',
    'Home Country/Region', 'Home Country', 'Office location',
    '国家/地区', '国家', '国籍',
  ],
  owner: [
    'Owner', 'Deal owner', 'Opportunity owner', 'Company owner', 'Account owner', 'Contact owner',
    'Lead owner', 'Deal - Owner', 'Organization - Owner', 'Person - Owner', 'Owner name',
    'Owner.Name', 'Sales owner', 'Account manager', 'Sales agent', 'Salesperson', 'Sales rep', 'Assigned to',
    'Owner ID', 'Deal Owner ID', 'Account Owner ID', 'Contact Owner ID',
    '负责人', '客户负责人', '负责人姓名', '销售负责人', '所属销售', '客户经理', '业务员', '销售员', '销售人员', '销售代表', '销售', '跟进人',
    '归属人', '所有人', '客户所有人', '商机所有人',
  ],
  source: [
    'Source', 'Lead source', 'Original source', 'Deal - Lead source', 'Deal - Source channel',
    'Lead - Source channel',
    '客户来源', '来源', '线索来源', '商机来源', '来源渠道', '获客渠道',
  ],
  referredBy: [
    'Referred by', 'Referrer', 'Referral',
    '介绍人', '推荐人', '转介绍人',
  ],
  industry: [
    'Industry', 'Sector',
    '行业', '所属行业', '客户行业', '行业类型', '行业类别',
  ],
  size: [
    'Company size', 'Number of employees', 'No. of employees', 'Employees', 'Employee count',
    '公司规模', '客户规模', '企业规模', '人员规模', '员工人数', '员工数',
  ],
  business: [
    'Business', 'Main business', 'Line of business',
    '主营业务', '主营', '主营产品', '经营范围', '业务范围',
  ],
  revenue: [
    'Annual revenue', 'Revenue', 'Yearly revenue', 'Turnover',
    '年营业额', '营业额', '年销售额', '年营收', '年收入',
  ],
  currency: [
    'Currency', 'Currency code', 'Currency ISO Code', 'Deal - Currency of value',
    'Deal - Currency',
    '币种', '货币',
  ],
  tags: [
    'Tags', 'Tag', 'Labels', 'Label', 'Organization - Labels', 'Organization - Label',
    'Person - Labels', 'Person - Label', 'Deal - Label', 'Categories', 'Group Membership',
    '标签', '客户标签',
  ],
  preferredChannel: [
    'Preferred channel', 'Preferred contact method', 'Preferred method of contact',
    '首选联系方式', '偏好联系方式',
  ],
  preferredTime: [
    'Preferred time', 'Best time to call', 'Best time to contact',
    '方便联系时间', '最佳联系时间',
  ],
  consentOn: ['Consent given on', 'Consent date', '同意联系日期', '授权日期'],
  consentChannel: ['Consent channel', 'Consent source', '同意联系渠道', '授权渠道'],
  doNotContact: [
    'Do not contact', 'DNC',
    '请勿联系', '勿扰', '免打扰', '禁止联系',
  ],
  archivedOn: [
    'Archived on', 'Archive date', 'Deal - Archive time',
    '归档日期', '归档时间',
  ],
  mergedInto: ['Merged into', 'Master record ID', '已并入客户', '合并至'],
  need: [
    'Need', 'Customer need', 'Demand',
    '需求', '需求情况', '需求状态', '需求明确度', '有无需求', '是否有需求',
  ],
  intention: [
    'Intention', 'Purchase intention', 'Buying intention', 'Interest level',
    '意向', '意向度', '意向程度', '客户意向', '购买意向', '成交意向',
  ],
  expectedClose: [
    'Expected close', 'Expected close date', 'Close date', 'Closing date',
    'Deal - Expected close date', 'Estimated close date', 'Est. close date', 'Expected closing',
    'Expected purchase date',
    '预计成交日期', '预计成交时间', '预计成交日', '预计成交', '预计成单日期', '预计成单时间', '预计签单日期', '预计签约日期', '预计签约时间',
    '预计结单日期', '预计购买日期', '预计购买时间',
  ],
  stage: [
    'Stage', 'Deal stage', 'Deal - Stage', 'Deal - Stage (pipeline)', 'Stage name',
    'Opportunity stage', 'Sales stage', 'Pipeline stage', 'Deal status', 'Deal - Status',
    'Lifecycle stage', 'Lead status',
    '商机阶段', '销售阶段', '成交阶段', '跟进阶段', '客户阶段', '阶段', '商机状态', '成交状态', '跟进状态', '客户状态', '状态',
    'Status',
  ],
  potentialValue: [
    'Potential value', 'Amount', 'Deal amount', 'Deal value', 'Deal - Value', 'Close value',
    'Opportunity amount', 'Expected amount', 'Estimated value',
    '预计金额', '预计成交金额', '预计销售金额', '预计销售额', '预计签单金额', '商机金额', '意向金额', '金额',
  ],
  plannedFor: [
    'Planned for', 'Next follow-up date', 'Next follow up date', 'Follow-up date',
    'Follow up date', 'Next contact date', 'Next contact', 'Next activity date',
    'Deal - Next activity date', 'Organization - Next activity date', 'Person - Next activity date',
    'Activity - Due date', 'Next action date', 'Callback date',
    '计划跟进日期', '下次跟进时间', '下次跟进日期', '下次联系时间', '下次联系日期', '下次回访时间', '下次回访日期', '下次拜访时间', '计划跟进时间',
  ],
  nextStep: [
    'Next step', 'Next steps', 'Next action', 'Activity - Subject*', 'Activity - Subject',
    '下一步', '下一步计划', '下一步行动', '下一步动作', '下次跟进内容', '跟进计划',
  ],
  manualGrade: [
    'Manual grade', 'Customer grade',
    '人工等级', '客户等级', '客户级别', '客户评级', '客户分级',
  ],
  manualType: ['Manual type', '人工客户类型', '新老客户'],
  manualClass: [
    'Manual class', 'Customer class',
    '人工价值分类', '客户分类', '客户价值',
  ],
  added: [
    'Added', 'Date added', 'Added on', 'Add date', 'Create date', 'Created date', 'Creation date',
    'Created time', 'Created at', 'Created on', 'Created', 'Deal - Deal created',
    'Deal - Creation date', 'Organization - Organization created', 'Organization - Creation date',
    'Person - Person created', 'Person - Creation date',
    '录入日期', '创建时间', '创建日期', '录入时间', '添加时间', '添加日期', '登记日期', '登记时间', '建档日期', '建档时间',
  ],
  closedOn: [
    'Closed on', 'Actual close date', 'Closed date', 'Date closed', 'Deal - Closed on',
    'Deal - Won time', 'Deal - Lost time',
    '结单日期', '实际成交日期', '实际成交时间', '成交日期', '成交时间', '签约日期',
  ],
  lostReason: [
    'Lost reason', 'Closed lost reason', 'Loss reason', 'Reason for loss', 'Deal - Lost reason',
    '输单原因', '丢单原因', '流失原因', '失败原因', '战败原因',
  ],
  birthday: [
    'Birthday', 'Birth date', 'Date of birth', 'DOB', 'Person - Birthday',
    '生日', '出生日期', '客户生日',
  ],
  renewal: [
    'Renewal', 'Renewal date', 'Contract renewal date', 'Contract end date', 'Contract end',
    'Expiry date', 'Expiration date',
    '续约日期', '续费日期', '续约时间', '合同到期日', '合同到期日期', '合同到期时间', '到期日期', '到期时间',
  ],
  lastContact: [
    'Last contact', 'Last contact date', 'Last contacted', 'Last contacted date',
    'Last contacted time', 'Last follow-up', 'Last follow-up date', 'Last follow up date',
    'Last follow up', 'Last touch', 'Last interaction', 'Last call', 'Last meeting',
    'Last visit date', 'Last visit', 'Last engagement date', 'Date of last engagement',
    'Last activity date', 'Last activity time', 'Last activity', 'Deal - Last activity date',
    'Organization - Last activity date', 'Person - Last activity date',
    '最近联系', '上次联系', '最后联系', '最近联系日期', '最近联系时间', '最后联系时间', '最后联系日期', '上次联系时间', '上次联系日期', '最近跟进时间', '最近跟进日期', '最后跟进时间',
    '最后跟进日期', '上次跟进时间', '上次跟进日期', '最新跟进时间', '最近拜访时间', '最近拜访日期', '上次拜访时间', '上次拜访日期', '上次回访时间',
    '最近回访时间', '上次到店时间', '上次到店日期', '最近到店时间', '最后到店时间', '上次进站时间', '最近进站时间', '最近活动时间',
  ],
  lastVerified: [
    'Last verified', 'Verified on', 'Date verified',
    '最近核实日期', '核实日期',
  ],
  grade: ['Grade', '等级'],
  nextFollowUp: ['Next follow-up', '下次跟进'],
  status: ['Due status', '到期状态'],
  daysOverdue: ['Days overdue', '逾期天数'],
  why: ['Why', '跟进理由'],
  lastTracked: ['Last tracked', '最近追踪日期'],
  gradeAtLastEntry: ['Grade at last entry', '上次记录时的等级'],
  attempts: ['Attempts in a row', '连续未联系上次数'],
  snoozes: ['Snoozes in a row', '连续推迟次数'],
  type: ['Customer type', '客户类型'],
  valueClass: ['Value class', '价值分类'],
  gapSince: ['Type or class since', '类型或分类变更日期'],
  promiseDue: ['Promise due', '承诺到期日'],
  lastPurchase: [
    'Last purchase', 'Last purchase date', 'Last order date', 'Last order',
    'Most recent purchase',
    '最近购买日期', '最近购买时间', '上次购买日期', '上次购买时间', '最后购买时间', '最后购买日期', '最近下单时间', '最近成交日期', '最近成交时间',
  ],
  totalValue: [
    'Total value', 'Lifetime value', 'Total spent', 'Total revenue', 'Total spend',
    '累计金额', '累计消费', '累计消费金额', '累计成交金额', '累计购买金额',
  ],
  // Our own words only: whatever stands under it is acted upon, and cleared.
  log: ['Quick log', '快速记录'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
