/**
 * A small vocabulary for tests of the rules: a few spellings per language, independent of the
 * catalogue that ships.
 */
import { openVocabulary, type Vocabulary, type WordLists } from '../../src/rules';

const english: WordLists = {
  need: { clear: ['Clear'], potential: ['Potential'], none: ['None', 'No need'] },
  intention: {
    interested: ['Interested'],
    considering: ['Considering'],
    'not-now': ['Not now'],
    no: ['Not interested'],
  },
  stage: {
    new: ['New', 'Prospecting'],
    negotiating: ['Negotiating', 'Proposal/Price Quote'],
    won: ['Won', 'Closed Won'],
    lost: ['Lost', 'Closed Lost'],
  },
  grade: { A: ['A'], B: ['B'], C: ['C'], D: ['D'], E: ['E'], U: ['U', 'Ungraded'] },
  type: {
    prospect: ['Prospect'],
    existing: ['Existing'],
    lost: ['Lost'],
    partner: ['Partner'],
  },
  valueClass: { key: ['Key'], major: ['Major'], ordinary: ['Ordinary'] },
  entryKind: {
    touch: ['Touch'],
    review: ['Review'],
    attempt: ['Attempt'],
    snooze: ['Put off'],
    notice: ['Notice'],
  },
  outcome: {
    reached: ['Reached'],
    'no-answer': ['No answer'],
    'call-back': ['Asked to call back'],
    'meeting-held': ['Meeting held'],
    'quote-sent': ['Quote sent'],
    order: ['Order'],
    refused: ['Refused'],
    'left-message': ['Left a message'],
    'gave-value': ['Gave something of value'],
    other: ['Other'],
    waiting: ['Waiting'],
  },
  caseKind: {
    complaint: ['Complaint'],
    promise: ['Promise'],
    feedback: ['Feedback'],
    wish: ['Wish'],
  },
  role: { seller: ['Seller'], manager: ['Manager'] },
  language: { en: ['English'], zh: ['Chinese'] },
  dayKind: { off: ['Off'], work: ['Work'], festival: ['Festival'] },
  quickLog: {
    called: ['Called'],
    messaged: ['Messaged'],
    met: ['Met'],
    reviewed: ['Reviewed'],
    won: ['Won'],
    lost: ['Lost'],
    'no-answer': ['No answer'],
    'snooze-day': ['Snooze 1 day'],
    'snooze-week': ['Snooze 1 week'],
  },
  gapRow: { 'next-deal-unknown': ['Next deal unknown', 'U, next deal unknown'] },
  verdict: { same: ['Same'], different: ['Different'], later: ['Later'] },
  measure: {
    entries: ['Entries'],
    'new-customers': ['New customers'],
    'won-amount': ['Won amount'],
    satisfaction: ['Satisfaction'],
  },
  yes: { yes: ['Yes', 'True', 'X', '1'], no: ['No', 'Off', 'False'] },
  audience: { key: ['Key'], existing: ['Existing'], all: ['All'] },
  blank: { nothing: ['-', 'n/a', 'None'], undecided: ['TBD'] },
  noOwner: { nobody: ['Unassigned'], pool: ['Pool'] },
  wholeTeam: { team: ['Team'] },
};

const chinese: WordLists = {
  ...english,
  need: { clear: ['明确'], potential: ['潜在'], none: ['无'] },
  stage: { new: ['新客户'], negotiating: ['洽谈中'], won: ['成交'], lost: ['流失'] },
  dayKind: { off: ['休'], work: ['班'], festival: ['节日'] },
  gapRow: { 'next-deal-unknown': ['下一单未知'] },
  yes: { yes: ['是'], no: ['否', '无'] },
  blank: { nothing: ['暂无', '无'], undecided: ['待定'] },
  noOwner: { nobody: ['未分配'], pool: ['公海'] },
  wholeTeam: { team: ['全团队'] },
};

export const vocabulary: Vocabulary = openVocabulary([english, chinese]);
