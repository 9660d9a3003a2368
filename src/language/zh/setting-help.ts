/** One line per setting in Simplified Chinese: what it does, then which values it takes. */
import type { settingHelpEn } from '../en/setting-help';

export const settingHelpZh: Readonly<Record<keyof typeof settingHelpEn, string>> = {
  today: '公式所依据的日期，由 Duebook 自动更新。',
  language: '表格的语言。',
  takeOver: 'Duebook 的启用日期：此前的客户不算到期。',
  'kept.from': '从这一天起，Duebook 记下已告知的跟进日期，使无法预知的改动不会造成逾期。',
  dateOrder: '以文本填写的日期的年月日顺序：mdy、dmy 或 ymd。',
  week: '工作日，1 为周一：12345 即周一至周五。',
  'holidays.china': '在“节假日”中填入中国节假日和调休：是或否。改后请选择“初始化”。',
  digest: '每日跟进邮件：是或否。',
  'digest.hour': '每日跟进邮件从几点起发送：0 到 23。',
  'digest.empty': '没有到期客户时也发送每日跟进邮件：是或否，默认为否。',
  'digest.calendar':
    '在每日跟进邮件中附日历文件（.ics），每位客户一个日程：是或否，默认为否。Outlook 可能重复添加。',
  'digest.by': '开启每日跟进邮件的人。仅供显示：如需更改，请选择“每日跟进邮件 → 开启”。',
  'digest.confirmed': '该域名以外、已确认的地址。仅供显示：请在侧边栏中确认。',
  'grade.A.months': 'A 级：预计在几个月内成交。1 到 60，默认为 1。',
  'grade.B.months': 'B 级：预计在几个月内成交。1 到 60，默认为 3。',
  'grade.C.months': 'C 级：预计在几个月内成交。1 到 60，默认为 6。',
  'grade.slip.months': '预计成交日期过期超过几个月则忽略。1 到 60，默认为 1。',
  'gap.existing': '老客户：最长间隔几天跟进。1 到 730 或否，默认为 90。',
  'gap.lost': '流失客户：最短间隔几天跟进。1 到 730 或否，默认为 72。',
  'gap.lost.spread': '流失客户：回访日分散到几天内。1 到 730，默认为 37。',
  'gap.lost.withoutId': '没有编号的流失客户：间隔几天跟进。1 到 730，默认为 90。',
  'gap.lost.rest': '流失客户：多次未联系上后间隔几天再跟进。1 到 730，默认为 365。',
  'gap.lost.attempts': '流失客户：连续几次未联系上后按此间隔。1 到 20，默认为 4。',
  'gap.prospect':
    '从未购买的客户（A 到 D 级）：最长间隔几天跟进。1 到 730；留空或填“否”则不限。新表格为 21。',
  'gap.partner': '合作伙伴：最长间隔几天跟进。1 到 730，默认为 30。',
  'gap.interested': '有意向的客户：最长间隔几天跟进。1 到 730 或否，默认为 7。',
  'milestone.purchase': '最近购买后几天跟进。1 到 730 或否，默认为否。',
  'currency.rates':
    '其他币种一单位折合本币多少，例如：EUR 7.8，USD 7.1。填写后，客户价值按折合后的金额合计。',
  'importance.value':
    '预计金额达到此数的客户与关键客户一样排在前面。1 到 1000000000 或否，默认为否。',
  'team.mask':
    '侧边栏中隐藏他人客户的电话、邮箱和微信：是或否。仅为界面简洁，并不保密：表格中仍可见。',
  'file.id': '本文件的 ID：文件副本不会发送邮件。',
  'job.last': '每小时任务最近一次运行的日期。',
  'job.refused': '每小时任务未能写入的内容及原因。',
  columns: '等级、下次跟进等列的填写方式；超过 10,000 个客户时填写数值。',
  'customers.tab': '客户所在工作表的编号。',
  'run.last': '每日跟进邮件：最近一次运行。',
  'run.rows': '每日跟进邮件：读取的客户数。',
  'run.mails': '每日跟进邮件：当天发送的邮件数。',
  'run.skipped': '每日跟进邮件：未发送的人及原因。',
  'run.errors': '每日跟进邮件：错误。',
  'run.quota': '每日跟进邮件：当天剩余的邮件额度。',
  'run.valueBy': '客户价值的依据：金额；若购买记录中至少一半客户有利润，则为利润。',
  'run.next': '每日跟进邮件：下次运行。',
  'job.second': '备用的每小时任务（待命）。',
};
