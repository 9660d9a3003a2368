/** Colleagues who are away, and who covers for them. */
import { isAway, type Colleague, type Day } from '../../rules';
import { coverFor, type TeamFile } from '../../workbook';

export interface Absence {
  readonly name: string;
  /** Null: until further notice. */
  readonly until: Day | null;
  /** Null when no one covers; then the manager is shown the list. */
  readonly cover: string | null;
}

export function absences({ team, ownerOf, today }: TeamFile): readonly Absence[] {
  return team
    .filter(({ record }) => isAway(record, today))
    .map(({ record }) => {
      const cover = coverFor(record, ownerOf, today);
      const name = cover?.kind === 'colleague' ? nameOfColleague(cover.colleague) : cover?.address;
      return { name: nameOfColleague(record), until: record.awayTo, cover: name ?? null };
    });
}

function nameOfColleague({ name, email }: Colleague): string {
  return name || email;
}
