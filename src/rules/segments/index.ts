/** Divisions of customers other than the grade: type, value class, urgency, demand. */
export { EXISTING_MONTHS, lostFrom, typeOn } from './type';
export {
  classify,
  countsTowardsValue,
  defaultValueClassPolicy,
  VALUE_MONTHS,
  type ValueClassPolicy,
} from './value-class';
export { demandOf, urgencyOf, type Demand, type Urgency } from './urgency';
