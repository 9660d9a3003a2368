/** Grades A–E and U, and the settings that separate them. */
export {
  deriveGrade,
  gradeChangeBetween,
  gradeChangeDays,
  gradeOn,
  type Graded,
  type GradeInputs,
  type GradeReason,
} from './grade';
export { gradeColours } from './grade-colours';
export { defaultGradePolicy, gradeNumbers, type GradePolicy, type PolicyNumber } from './policy';
