/**
 * English words that cells use for a code, besides the one we show (`choices.ts`): those of HubSpot,
 * Salesforce, Zoho and Pipedrive. Case, width, spaces and underscores do not count, so internal names
 * (`closedwon`, `appointmentscheduled`) are the same words.
 */
import type { CellSpellings, PartialWords } from '../language';

// Packed, one line per system or shade of meaning.
// prettier-ignore
export const spellingsEn: PartialWords<CellSpellings> = {
  need: {
    clear: ['Clear need', 'Has a need', 'Definite', 'Yes', 'Y'],
    potential: ['Potential need', 'Possible', 'Maybe'],
    none: ['No need', 'No', 'N'],
  },
  intention: {
    interested: ['Very interested', 'Hot', 'High'],
    considering: ['Undecided', 'Warm', 'Medium'],
    'not-now': ['Later', 'Cold', 'Low'],
    no: ['No', 'No interest'],
  },
  stage: {
    new: [
      // Salesforce, Zoho
      'Prospect', 'Prospecting', 'Open - Not Contacted', 'Not Contacted', 'Attempted to Contact', 'Contact in Future',
      // HubSpot lifecycle and lead status
      'Subscriber', 'Lead', 'Marketing Qualified Lead', 'MQL', 'Sales Qualified Lead', 'SQL', 'Open',
      // Pipedrive
      'Lead In', 'New Lead',
    ],
    negotiating: [
      'Negotiation',
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
    won: ['Closed Won', 'Closed - Won', 'Customer', 'Evangelist', 'Closed - Converted'],
    lost: [
      'Closed Lost', 'Closed - Lost', 'Closed-Lost to Competition', 'Closed Lost to Competition',
      'Lost Lead', 'Junk Lead', 'Unqualified', 'Not Qualified', 'Disqualified', 'Closed - Not Converted', 'Churned',
    ],
  },
  grade: {
    A: ['Grade A', 'Class A', 'A-grade', 'Daily'],
    B: ['Grade B', 'Class B', 'B-grade', 'Weekly'],
    C: ['Grade C', 'Class C', 'C-grade', 'Half-monthly'],
    D: ['Grade D', 'Class D', 'D-grade', 'Monthly'],
    E: ['Grade E', 'Class E', 'E-grade', 'Yearly'],
    U: ['Ungraded', 'To be graded', 'To grade'],
  },
  type: {
    prospect: ['Prospective customer', 'Lead', 'New customer', 'New'],
    existing: ['Existing', 'Customer', 'Active customer', 'Active'],
    lost: ['Lost', 'Former customer', 'Churned', 'Inactive'],
    partner: ['Channel partner', 'Reseller', 'Distributor'],
  },
  valueClass: {
    key: ['Key customer', 'Key account', 'VIP'],
    major: ['Major customer', 'Major account'],
    ordinary: ['Ordinary customer', 'Standard', 'Normal'],
  },
  entryKind: {
    touch: [
      'Touch', 'Call', 'Called', 'Phone call', 'Meeting', 'Met', 'Visit', 'Visited', 'Demo',
      'Email', 'E-mail', 'Message', 'Messaged', 'SMS', 'WhatsApp', 'WeChat', 'LinkedIn message', 'Lunch',
    ],
    review: ['Reviewed', 'Desk review', 'Note', 'Task', 'To do'],
    attempt: ['Attempted', 'No answer', 'Tried'],
    snooze: ['Put off', 'Snoozed'],
  },
  outcome: {
    reached: ['Connected', 'Spoke', 'Answered', 'Replied'],
    'no-answer': ['Not reached', 'Busy', 'Wrong number', 'No show', 'Unavailable', 'No reply', 'Bounced'],
    'call-back': ['Call back', 'Call back later', 'Rescheduled'],
    'meeting-held': ['Completed', 'Held', 'Met'],
    'quote-sent': ['Quoted', 'Proposal sent'],
    order: ['Ordered', 'Order placed', 'Won', 'Sale'],
    refused: ['Declined', 'Not interested', 'Rejected'],
    'left-message': ['Left message', 'Left voicemail', 'Left live message', 'Voicemail'],
    'gave-value': ['Gave something of value', 'Gave value', 'Sent material', 'Sent information'],
    other: ['Cancelled', 'Canceled'],
  },
  caseKind: {
    complaint: ['Problem', 'Issue'],
    promise: ['Commitment', 'Request'],
    feedback: ['Question', 'Praise'],
    wish: ['Product wish', 'Wish', 'Suggestion'],
  },
  role: {
    seller: ['Sales', 'Salesperson', 'Sales rep', 'Sales agent', 'Member'],
    manager: ['Sales manager', 'Team lead', 'Lead', 'Admin'],
  },
  audience: {
    key: ['Key customers', 'Key accounts', 'VIP'],
    existing: ['Existing customers', 'Customers'],
    all: ['Everyone', 'Everybody', 'All customers'],
  },
  dayKind: {
    off: ['Off', 'Holiday', 'Public holiday', 'Closed'],
    work: ['Work', 'Workday', 'Make-up day', 'Makeup working day', 'Open'],
    festival: ['Observance'],
  },
  gapRow: { 'next-deal-unknown': ['Next deal unknown', 'U, next deal unknown'] },
  yes: {
    yes: ['Y', 'True', 'T', 'On', '1', 'X', '✓', '✔', '√', '☑'],
    // A cross is no clear no: under “do not contact” it is how many tick.
    no: ['N', 'False', 'F', 'Off', '0', '☐'],
  },
  blank: {
    nothing: [
      'NA', 'N.A.', 'Not applicable', 'None', 'Nil', 'Null', 'NaN', 'NaT', 'N.A', '(none)', '(blank)', '(empty)', 'Never',
      '-', '--', '---', '–', '—', '/', '.', '#',
    ],
    undecided: ['TBC', 'TBA', 'To be decided', 'To be confirmed', 'Unknown', 'Not known', '?', '??', '???', '...'],
  },
  noOwner: {
    nobody: ['Nobody', 'No one', 'No owner', 'Not assigned', 'Open'],
    pool: ['Public pool', 'Customer pool', 'Open pool'],
  },
  wholeTeam: { team: ['Whole team', 'All', 'Everyone', 'Total'] },
};
