/** One line per setting in English: what it does, then which values it takes. */
export const settingHelpEn = {
  today: 'The date formulas use. Duebook keeps it up to date.',
  language: 'Language of the sheet.',
  takeOver: 'The date Duebook started: no customer is due before it.',
  'kept.from':
    'The date from which Duebook keeps what people were told, so that no one is late for a change they could not know.',
  dateOrder: 'Order of dates typed as text: mdy, dmy or ymd.',
  week: 'Working days, 1 is Monday: 12345 is Monday to Friday.',
  'holidays.china':
    'Add China’s holidays and make-up days to Holidays: yes or no. Then choose Set up.',
  digest: 'Daily digest: yes or no.',
  'digest.hour': 'Hour after which the daily digest is sent: 0 to 23.',
  'digest.empty': 'Send the daily digest even when nothing is due: yes or no, default no.',
  'digest.calendar':
    'Attach a calendar file (.ics) to the daily digest, one event per customer: yes or no, default no. Outlook may add its events twice.',
  'backup.weekly':
    'Email a backup file of all sheets once a week, only to the person in whose name the daily digest is sent: yes or no, default no. The file holds all customers.',
  'web.address':
    'Address of the page for phones, which ends in /exec, as npm run deploy -- --web prints it. With it, the daily digest offers Log and Snooze for each customer. Blank: no page.',
  'digest.by':
    'Who turned the daily digest on. Shown only: to change it, choose Daily digest → On.',
  'digest.confirmed':
    'Confirmed addresses outside that domain. Shown only: confirm them in the sidebar.',
  'grade.A.months': 'Grade A: closes within this many months. 1 to 60, default 1.',
  'grade.B.months': 'Grade B: closes within this many months. 1 to 60, default 3.',
  'grade.C.months': 'Grade C: closes within this many months. 1 to 60, default 6.',
  'grade.slip.months':
    'Ignore an expected close more than this many months past. 1 to 60, default 1.',
  'gap.existing':
    'Existing customers: contact at least every this many days. 1 to 730 or no, default 90.',
  'gap.lost': 'Lost customers: shortest gap in days. 1 to 730 or no, default 72.',
  'gap.lost.spread':
    'Lost customers: spread their dates over this many days. 1 to 730, default 37.',
  'gap.lost.withoutId': 'Lost customers without an ID: gap in days. 1 to 730, default 90.',
  'gap.lost.rest':
    'Lost customers: days to wait after repeated failed attempts. 1 to 730, default 365.',
  'gap.lost.attempts':
    'Lost customers: failed attempts in a row before that wait. 1 to 20, default 4.',
  'gap.prospect':
    'Customers who never bought, grades A to D: contact at least every this many days. 1 to 730; blank or no: off. A new sheet starts with 21.',
  'gap.partner': 'Partners: contact at least every this many days. 1 to 730, default 30.',
  'gap.interested':
    'Interested customers: contact at least every this many days. 1 to 730 or no, default 7.',
  'ask.satisfaction':
    'For how many days after a purchase the log form asks how satisfied the customer is. 1 to 730 or no, usually no.',
  'milestone.purchase':
    'Follow up this many days after the last purchase. 1 to 730 or no, default no.',
  'pool.A':
    'Grade A: customers overdue by this many gaps, with nothing logged, go to the pool, where anyone may take them; their owner is warned on two working days before. 1 to 100; blank: never.',
  'pool.B':
    'Grade B: customers overdue by this many gaps, with nothing logged, go to the pool, where anyone may take them; their owner is warned on two working days before. 1 to 100; blank: never.',
  'pool.C':
    'Grade C: customers overdue by this many gaps, with nothing logged, go to the pool, where anyone may take them; their owner is warned on two working days before. 1 to 100; blank: never.',
  'pool.D':
    'Grade D: customers overdue by this many gaps, with nothing logged, go to the pool, where anyone may take them; their owner is warned on two working days before. 1 to 100; blank: never.',
  'pool.E':
    'Grade E: customers overdue by this many gaps, with nothing logged, go to the pool, where anyone may take them; their owner is warned on two working days before. 1 to 100; blank: never.',
  'pool.perDay':
    'The most customers a person may take from the pool in a day. 1 to 200, default 10.',
  'consent.required':
    'Check data lists customers who were contacted without consent, or by another channel than they agreed to: yes or no, default no.',
  'retention.months':
    'Customers who are lost or of grade E and had no entry for this many months are listed in Privacy and backup, so that you can erase them. Nothing is erased automatically. 1 to 240; blank: no list.',
  'currency.rates':
    'What one unit of each other currency is worth in yours, such as EUR 7.8, USD 7.1. Amounts are then added up for the value class.',
  'importance.value':
    'Customers with at least this potential value are listed first, like key customers. 1 to 1000000000 or no, default no.',
  'team.mask':
    'Hide phone, email and messenger of others’ customers in the sidebar: yes or no. This is not protection: the sheet still shows them.',
  'file.id': 'The ID of this file. A copy of the file sends no emails.',
  'job.last': 'The last day on which the hourly job ran.',
  'job.refused': 'What the hourly job could not write, and why.',
  columns:
    'How Grade, Next follow-up … are filled: by formulas, or by values above 10,000 customers.',
  'customers.tab': 'The number of the tab with the customers.',
  'run.last': 'Daily digest: last run.',
  'run.rows': 'Daily digest: customers read.',
  'run.mails': 'Daily digest: emails sent that day.',
  'run.skipped': 'Daily digest: who was not emailed, and why.',
  'run.errors': 'Daily digest: errors.',
  'run.quota': 'Daily digest: email quota left that day.',
  'run.closeTimes':
    'Median time that deals of a grade took to close: grade, days, deals won. The log form shows it.',
  'run.valueBy':
    'What the value classes go by: Amount, or Profit where at least half of the buyers have one in Purchases.',
  'run.next': 'Daily digest: next run.',
  'job.second': 'A second hourly job, on standby.',
};
