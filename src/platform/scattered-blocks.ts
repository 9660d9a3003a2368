/**
 * Blocks that lie apart in the same columns. One by one they take a call each, so their number would grow
 * with the rows; the columns as a whole take two (docs/decisions/0028-scattered-cells-by-whole-columns.md).
 */
import type { Block, RewritableColumns } from './spreadsheet';

/** Up to this many blocks of the same columns are written one by one. */
const MOST_APART = 4;

/**
 * The blocks in groups, in the order of their first blocks: those of the same rewritable columns together if
 * they are many, any other block alone.
 */
export function groupScattered(
  blocks: readonly Block[],
  rewritable: RewritableColumns,
): readonly (readonly Block[])[] {
  const groups = new Map<string, Block[]>();
  for (const block of blocks) {
    const { column } = block;
    const width = block.cells[0]?.length ?? 0;
    const isFree = Array.from({ length: width }, (_, right) => column + right).every((at) =>
      rewritable.has(at),
    );
    const key = isFree ? `${column}+${width}` : `${column}/${block.row}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [block]);
    else group.push(block);
  }
  return [...groups.values()].flatMap((group) =>
    group.length > MOST_APART ? [group] : group.map((block) => [block]),
  );
}
