/** Tables of other systems, as rows of cells: where their headings are, what the columns hold, which rows are no records. */
export {
  claimHeadings,
  findHeadingRow,
  knownHeadings,
  looksLikeHeading,
  NAMING,
  type HeadedTable,
  type Heading,
  type KnownHeadings,
  type Spellings,
} from './heading-row';
export { headingName, isFooter, isGroup, isHint, noRecord, type NoRecord } from './no-records';
