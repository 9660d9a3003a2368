/**
 * The same as `customers.ts` for the other sheets: in order of preference, labels included. Each
 * list knows its own table only: a `Date` is the day of an entry here, of a purchase there.
 */
// Packed, since one spelling a line would hide the order.
// prettier-ignore
export const recordHeadings = {
  contacts: {
    id: ['Contact ID', 'ID', '联系人编号', '编号'],
    customerId: ['Customer ID', '客户编号'],
    name: ['Name', 'Full name', 'Contact', '姓名', '联系人'],
    role: ['Role', 'Job title', '职务', '职位'],
    phone: ['Phone', 'Mobile', '电话', '手机'],
    email: ['Email', 'E-mail', '邮箱'],
    im: ['Messenger', 'WeChat', '微信'],
    birthday: ['Birthday', '生日'],
    note: ['Note', 'Notes', '备注'],
  },
  journal: {
    id: [
      'Entry ID', 'Activity ID', 'Engagement ID', 'Activity - Pipedrive System ID', 'Log ID',
      'ID',
      '记录编号', '跟进编号', '编号',
    ],
    customerId: [
      'Customer ID', 'Client ID', 'Account ID', 'Contact ID', 'Company ID', 'Who ID',
      '客户编号', '客户ID', '用户编号',
    ],
    on: [
      'Date', 'Activity date', 'Contact date', 'Event date', 'Call date', 'Meeting date',
      'Date of contact', 'Activity - Due date', 'Timestamp',
      '跟进日期', '跟进时间', '联系日期', '联系时间', '拜访日期', '拜访时间', '回访日期', '回访时间', '活动时间', '日期', '时间',
    ],
    by: [
      'By', 'Activity owner', 'Activity assigned to', 'Activity - Assigned to user',
      'Logged by', 'Assigned to', 'Assigned', 'Owner', 'User',
      '跟进人', '记录人', '联系人员', '拜访人', '创建人', '负责人', '业务员',
    ],
    channel: ['Channel', 'Contact method', 'Method', '跟进方式', '联系方式', '沟通方式', '拜访方式', '渠道'],
    kind: [
      'Kind', 'Entry kind', 'Activity type', 'Activity - Type', 'Engagement type', 'Type',
      '记录类型', '跟进类型', '活动类型', '类型',
    ],
    outcome: [
      'Outcome', 'Call outcome', 'Meeting outcome', 'Call result', 'Result',
      '跟进结果', '联系结果', '沟通结果', '结果',
    ],
    note: [
      'Note', 'Notes', 'Notes/Description', 'Activity - Note', 'Note - Content*',
      'Note - Content', 'Call notes', 'Comments', 'Full comments', 'Description', 'Content',
      '跟进内容', '跟进记录', '沟通内容', '沟通记录', '拜访内容', '内容', '备注',
    ],
    needAfter: ['Need after', '跟进后需求'],
    closeAfter: ['Expected close after', '跟进后预计成交日期'],
    intentionAfter: ['Intention after', '跟进后意向'],
    stageAfter: ['Stage after', '跟进后阶段'],
    satisfaction: ['Satisfaction (1–5)', 'Satisfaction', '满意度(1–5)', '满意度', '客户满意度'],
    nextStep: ['Next step', 'Next steps', 'Next action', '下一步', '下一步计划', '下次跟进内容', '跟进计划'],
    plannedFor: [
      'Planned for', 'Next follow-up', 'Next follow-up date', 'Next contact date',
      '计划跟进日期', '下次跟进时间', '下次跟进日期', '下次联系时间', '下次联系日期',
    ],
    gradeBefore: ['Grade before', '跟进前等级'],
    gradeAfter: ['Grade after', '跟进后等级'],
    corrects: ['Corrects entry', '更正的记录'],
    loggedAt: ['Logged at', 'Created at', 'Created time', 'Create date', '录入时间', '创建时间', '记录时间'],
  },
  purchases: {
    id: [
      'Purchase ID', 'Order ID', 'Order number', 'Order no.', 'Invoice number', 'InvoiceNo',
      'Invoice', 'Transaction ID',
      '购买编号', '订单编号', '订单号', '合同编号', '交易编号', '单号',
    ],
    customerId: [
      'Customer ID', 'Client ID', 'Account ID', 'Customer', 'User ID',
      '客户编号', '客户ID', '用户编号', '用户ID', '会员编号', '会员号',
    ],
    on: [
      'Date', 'Purchase date', 'Order date', 'Invoice date', 'Transaction date', 'Payment date',
      'Sale date',
      '购买日期', '购买时间', '下单日期', '下单时间', '订单日期', '订单时间', '成交日期', '成交时间', '交易日期', '交易时间', '付款时间',
      '日期',
    ],
    product: ['Product', 'Product name', 'Item', 'Description', '产品', '产品名称', '商品', '商品名称', '项目'],
    amount: [
      'Amount', 'Total', 'Order total', 'Total amount', 'Order amount', 'Sales', 'Revenue',
      'Price paid',
      '金额', '成交金额', '订单金额', '购买金额', '实付金额', '支付金额', '消费金额', '合同金额', '总金额',
    ],
    currency: ['Currency', 'Currency code', '币种', '货币'],
  },
  cases: {
    id: [
      'Case ID', 'Case number', 'Ticket ID', 'Ticket number',
      '事项编号', '工单编号', '投诉编号', '编号',
      'ID',
    ],
    customerId: ['Customer ID', 'Client ID', 'Account ID', 'Contact ID', '客户编号', '客户ID'],
    kind: ['Kind', 'Case type', 'Ticket type', 'Type', '事项类型', '工单类型', '投诉类型', '类型'],
    opened: [
      'Opened', 'Opened on', 'Date opened', 'Date/Time opened', 'Create date', 'Created date',
      'Created time', 'Created at',
      '提出日期', '投诉日期', '投诉时间', '受理时间', '创建时间', '创建日期', '日期',
    ],
    text: [
      'What was said', 'Ticket description', 'Ticket name', 'Description', 'Subject', 'Text',
      '事项内容', '投诉内容', '反馈内容', '问题描述', '内容',
    ],
    owner: ['Owner', 'Ticket owner', 'Case owner', 'Assigned to', '负责人', '处理人', '受理人'],
    promisedFor: ['Promised for', 'Promised date', 'Due date', '承诺完成日期', '承诺日期', '计划完成日期', '截止日期'],
    told: ['Customer told on', 'Customer informed on', '告知客户日期', '回复客户日期'],
    closed: [
      'Closed', 'Closed on', 'Close date', 'Closed date', 'Date closed', 'Date/Time closed',
      'Resolved on',
      '关闭日期', '关闭时间', '完成日期', '完成时间', '解决时间',
    ],
    cause: ['Cause', 'Root cause', '原因', '投诉原因', '原因分析'],
    prevention: ['Prevention', 'Preventive action', '预防措施', '改进措施'],
    handedTo: ['Handed to', 'Escalated to', '转交给', '转交人'],
  },
  team: {
    name: [
      'Name', 'Full name', 'Display name', 'Sales agent', 'User', 'Member',
      '姓名', '成员', '销售', '员工姓名', '业务员',
    ],
    email: [
      'Email', 'Email address', 'E-mail', 'E-mail address', 'Mail',
      '邮箱', '电子邮箱', '邮箱地址', '邮件',
    ],
    role: ['Role', 'Position', '角色', '职务', '岗位'],
    language: ['Language', '语言'],
    digest: ['Daily mail', 'Digest', 'Daily digest', '每日邮件', '每日提醒'],
    capacity: ['Entries a day', 'Capacity', 'Daily capacity', '每日可跟进数', '每日容量'],
    awayFrom: ['Away from', 'Leave from', '请假开始日期', '请假开始'],
    awayTo: ['Away to', 'Away until', 'Leave to', '请假结束日期', '请假结束'],
    coveredBy: ['Covered by', 'Cover', 'Deputy', '代管人', '代理人', '代班人'],
    alsoKnownAs: ['Also known as', 'Aliases', 'Alias', 'Other names', '其他写法', '别名', '曾用名'],
  },
  goals: {
    owner: ['Owner', '负责人'],
    month: ['Month', '月份'],
    measure: ['Measure', '指标'],
    target: ['Target', 'Goal', '目标值', '目标'],
  },
  holidays: {
    on: ['Date', 'Day', 'Holiday date', '日期', '节假日日期'],
    kind: ['Kind', 'Type', '类型', '性质'],
    name: ['Name', 'Holiday', 'Holiday name', 'Summary', 'Description', '名称', '节假日', '节日名称'],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
