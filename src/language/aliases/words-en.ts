/**
 * Words of Latin script that cells use for a code, the canonical one first: ours, and those of
 * HubSpot, Salesforce, Zoho and Pipedrive. Case, width, spaces and underscores do not count, so
 * that internal names (`closedwon`, `appointmentscheduled`) are the same words.
 */
// Packed, a line per system or shade of meaning.
// prettier-ignore
export const wordsEn = {
  need: {
    clear: ['Clear', 'Clear need', 'Has a need', 'Definite', 'Yes', 'Y'],
    potential: ['Potential', 'Potential need', 'Possible', 'Maybe'],
    none: ['None', 'No need', 'No', 'N'],
  },
  intention: {
    interested: ['Interested', 'Very interested', 'Hot', 'High'],
    considering: ['Considering', 'Undecided', 'Warm', 'Medium'],
    'not-now': ['Not now', 'Later', 'Cold', 'Low'],
    no: ['Not interested', 'No', 'No interest'],
  },
  stage: {
    new: [
      'New',
      // Salesforce, Zoho
      'Prospect', 'Prospecting', 'Open - Not Contacted', 'Not Contacted', 'Attempted to Contact', 'Contact in Future',
      // HubSpot lifecycle and lead status
      'Subscriber', 'Lead', 'Marketing Qualified Lead', 'MQL', 'Sales Qualified Lead', 'SQL', 'Open',
      // Pipedrive
      'Lead In', 'New Lead',
    ],
    negotiating: [
      'Negotiating', 'Negotiation',
      // Maven pipeline
      'Engaging',
      // Salesforce, Zoho
      'Qualification', 'Needs Analysis', 'Value Proposition', 'Id. Decision Makers',
      'Identify Decision Makers', 'Perception Analysis', 'Proposal', 'Proposal Sent',
      'Proposal/Price Quote', 'Proposal/Quote', 'Negotiation/Review', 'Working - Contacted', 'Contacted',
      'Pre-Qualified', 'Qualify', 'Meet & Present', 'Develop', 'Propose', 'Negotiate', 'Discovery',
      // HubSpot pipeline, lifecycle and lead status
      'Appointment Scheduled', 'Qualified to Buy', 'Presentation Scheduled',
      'Decision Maker Bought-In', 'Decision Maker Bought In', 'Contract Sent', 'Opportunity', 'In Progress',
      'Open Deal', 'Connected',
      // Pipedrive
      'Qualified', 'Contact Made', 'Demo Scheduled', 'Proposal Made', 'Negotiations Started',
    ],
    won: ['Won', 'Closed Won', 'Closed - Won', 'Customer', 'Evangelist', 'Closed - Converted'],
    lost: [
      'Lost', 'Closed Lost', 'Closed - Lost', 'Closed-Lost to Competition', 'Closed Lost to Competition',
      'Lost Lead', 'Junk Lead', 'Unqualified', 'Not Qualified', 'Disqualified', 'Closed - Not Converted', 'Churned',
    ],
  },
  grade: {
    A: ['A', 'Grade A', 'Class A', 'A-grade', 'Daily'],
    B: ['B', 'Grade B', 'Class B', 'B-grade', 'Weekly'],
    C: ['C', 'Grade C', 'Class C', 'C-grade', 'Half-monthly'],
    D: ['D', 'Grade D', 'Class D', 'D-grade', 'Monthly'],
    E: ['E', 'Grade E', 'Class E', 'E-grade', 'Yearly'],
    U: ['U', 'Ungraded', 'To be graded', 'To grade'],
  },
  type: {
    prospect: ['Prospect', 'Prospective customer', 'Lead', 'New customer', 'New'],
    existing: ['Existing customer', 'Existing', 'Customer', 'Active customer', 'Active'],
    lost: ['Lost customer', 'Lost', 'Former customer', 'Churned', 'Inactive'],
  },
  valueClass: {
    key: ['Key', 'Key customer', 'Key account', 'VIP'],
    major: ['Major', 'Major customer', 'Major account'],
    ordinary: ['Ordinary', 'Ordinary customer', 'Standard', 'Normal'],
  },
  entryKind: {
    touch: [
      'Contact', 'Touch', 'Call', 'Called', 'Phone call', 'Meeting', 'Met', 'Visit', 'Visited', 'Demo',
      'Email', 'E-mail', 'Message', 'Messaged', 'SMS', 'WhatsApp', 'WeChat', 'LinkedIn message', 'Lunch',
    ],
    review: ['Review', 'Reviewed', 'Desk review', 'Note', 'Task', 'To do'],
    attempt: ['Attempt', 'Attempted', 'No answer', 'Tried'],
    snooze: ['Put off', 'Snooze', 'Snoozed'],
  },
  outcome: {
    reached: ['Reached', 'Connected', 'Spoke', 'Answered', 'Replied'],
    'no-answer': ['No answer', 'Not reached', 'Busy', 'Wrong number', 'No show', 'Unavailable', 'No reply', 'Bounced'],
    'call-back': ['Asked to call back', 'Call back', 'Call back later', 'Rescheduled'],
    'meeting-held': ['Meeting held', 'Completed', 'Held', 'Met'],
    'quote-sent': ['Quote sent', 'Quoted', 'Proposal sent'],
    order: ['Order', 'Ordered', 'Order placed', 'Won', 'Sale'],
    refused: ['Refused', 'Declined', 'Not interested', 'Rejected'],
    'left-message': ['Left a message', 'Left message', 'Left voicemail', 'Left live message', 'Voicemail'],
    'gave-value': ['Gave something of value', 'Gave value', 'Sent material', 'Sent information'],
    other: ['Other', 'Cancelled', 'Canceled'],
  },
  caseKind: {
    complaint: ['Complaint', 'Problem', 'Issue'],
    promise: ['Promise', 'Commitment', 'Request'],
    feedback: ['Feedback', 'Question', 'Praise'],
    wish: ['Product wish', 'Wish', 'Feature request', 'Suggestion'],
  },
  role: {
    seller: ['Seller', 'Sales', 'Salesperson', 'Sales rep', 'Sales agent', 'Member'],
    manager: ['Manager', 'Sales manager', 'Team lead', 'Lead', 'Admin'],
  },
  language: {
    en: ['English', 'EN', 'en-US', 'en-GB'],
    zh: ['Chinese', 'Simplified Chinese', 'ZH', 'zh-CN', 'zh-Hans', 'CN'],
  },
  dayKind: {
    off: ['Day off', 'Off', 'Holiday', 'Public holiday', 'Closed'],
    work: ['Working day', 'Work', 'Workday', 'Make-up day', 'Makeup working day', 'Open'],
    festival: ['Festival', 'Observance'],
  },
  quickLog: {
    called: ['Called'],
    messaged: ['Messaged'],
    met: ['Met'],
    reviewed: ['Reviewed'],
    'no-answer': ['No answer'],
    'snooze-day': ['Snooze 1 day'],
    'snooze-week': ['Snooze 1 week'],
  },
  measure: {
    entries: ['Entries'],
    'new-customers': ['New customers'],
    'won-amount': ['Won amount'],
    satisfaction: ['Satisfaction'],
  },
  yes: {
    yes: ['Yes', 'Y', 'True', 'T', 'On', '1', '✓', '✔', '√', '☑'],
    no: ['No', 'N', 'False', 'F', 'Off', '0', '✗', '✘', '×', '☐'],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
