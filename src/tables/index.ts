/** Tables of other systems, as rows of cells: where their headings are, and which fields the columns hold. */
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
