import { listRows, MOST_ROWS } from '../../../../src/surfaces/digest/mail/listing';
import { aFile, dueSoon, onlyDigest, overdue, toGrade, toStart } from '../../../support/team-files';

const many = <T>(count: number, one: T): readonly T[] => Array.from({ length: count }, () => one);

const shares = (listing: ReturnType<typeof listRows>) =>
  listing.own.lists.map(({ section, rows, more, waiting }) => [
    section,
    rows.length,
    more,
    waiting,
  ]);

describe('listRows', () => {
  const boss = 'boss@example.com';

  it('listRows lists every due customer while there is room', () => {
    const customers = [overdue({ owner: boss }), dueSoon({ owner: boss })];
    expect(shares(listRows(onlyDigest(aFile({ customers }))))).toEqual([
      ['overdue', 1, 0, 0],
      ['soon', 1, 0, 0],
    ]);
  });

  it('listRows lists at most 50 customers in all, the most urgent first, and counts the others', () => {
    const customers = [
      ...many(45, overdue({ owner: boss })),
      ...many(10, dueSoon({ owner: boss })),
      ...many(6, toStart({ owner: boss })),
      ...many(4, toGrade({ owner: boss })),
    ];
    const listing = listRows(onlyDigest(aFile({ customers })));
    // A fifth of the capacity is for those to start; those due soon get the rest of the room.
    expect(shares(listing)).toEqual([
      ['overdue', 45, 0, 0],
      ['soon', 1, 9, 0],
      ['start', 4, 0, 2],
      ['ungraded', 0, 4, 0],
    ]);
    expect(listing).toMatchObject({ listed: MOST_ROWS, waiting: 2 });
  });

  it('listRows counts owners without a row shown instead of adding empty lists', () => {
    const customers = Array.from({ length: 80 }, (_, at) => overdue({ owner: `Unknown ${at}` }));
    const listing = listRows(onlyDigest(aFile({ customers }), boss));
    expect(listing.others).toHaveLength(MOST_ROWS);
    expect(listing.unlisted).toEqual({ owners: 30, customers: 30 });
  });
});
