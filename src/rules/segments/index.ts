/** Groupings of customers other than the grade: type, value class, urgency, demand; the playbook. */
export { isImportant } from './importance';
export { defaultPlays, playOf, playsFor, type Play, type PlayFacts } from './playbook';
export { isTooEarlyToSell, SUGGESTED_GRADES } from './suggested-grades';
export { knowsPurchases } from './knows-purchases';
export { EXISTING_MONTHS, lostFrom, typeOn } from './type';
export {
  classify,
  classifyBuyers,
  countsTowardsValue,
  defaultValueClassPolicy,
  goesByProfit,
  recentPurchases,
  type RecentPurchases,
  VALUE_MONTHS,
} from './value-class';
export { demandOf, urgencyOf } from './urgency';
export { historyOf, rfmOf, type RfmScores } from './rfm';
