/** Owner cells are typed by people: spellings, addresses, unknown names. */
import { addressIn, type Colleague } from '../../../src/rules';
import { openOwners, ownersIn } from '../../../src/workbook';
import { claimProblems, ownerProblems } from '../../../src/workbook/people';

const colleague = (facts: Partial<Colleague>): Colleague => ({
  name: '',
  email: '',
  role: null,
  language: null,
  digest: null,
  capacity: null,
  awayFrom: null,
  awayTo: null,
  coveredBy: '',
  alsoKnownAs: '',
  ...facts,
});
const li = colleague({ name: 'Li Na', email: 'li@team.example', alsoKnownAs: '李娜; Lina' });
const smith = colleague({ name: 'Ann Smith', alsoKnownAs: 'Smith, Ann' });
const ownedBy = (by: string) => () => ({ by, domain: 'team.example', confirmed: [] });
/** Looking the owner up takes calls. */
const isNotAsked = (): never => {
  throw new Error('The owner of the digest was looked up.');
};
const ownerOf = openOwners([{ row: 2, record: li }], isNotAsked);

describe('openOwners', () => {
  it.each([
    'Li Na',
    'li  na',
    'ＬＩ ＮＡ',
    '李娜',
    'lina',
    'LI@team.example',
    'Li <li@team.example>',
  ])('finds a colleague spelled %s', (cell) => {
    expect(ownerOf(cell)).toEqual({ kind: 'colleague', colleague: li });
  });

  it.each([
    ["Ann O'Neil", ["O'Neil, Ann", "Ann O'Neil (north)", "@Ann O'Neil", 'ann oneil', 'Ann O`Neil']],
    ['Zoë Díaz', ['Zoe Diaz', '🌟 Zoë Díaz', 'Zoë Díaz 🌟', 'DÍAZ, Zoë']],
    ['李雷', ['李雷（北区）', '李 雷']],
  ])('finds %s however it is written', (name, cells) => {
    const known = colleague({ name });
    const find = openOwners([{ row: 2, record: known }], isNotAsked);
    for (const cell of cells) {
      expect([cell, find(cell)]).toEqual([cell, { kind: 'colleague', colleague: known }]);
    }
    expect(find(`${name} junior`).kind).toBe('unknown');
  });

  it('a name as Team has it comes before one that only has its letters', () => {
    const [plain, accented] = [colleague({ name: 'Zoe Diaz' }), colleague({ name: 'Zoë Díaz' })];
    const team = [plain, accented].map((record, at) => ({ row: at + 2, record }));
    const find = openOwners(team, ownedBy('eva@team.example'));
    expect(find('Zoë Díaz')).toEqual({ kind: 'colleague', colleague: accented });
    expect(find('Zoe Díaz')).toEqual({ kind: 'colleague', colleague: plain });
  });

  it('two addresses with a blank between them are two owners', () => {
    const find = openOwners([{ row: 2, record: li }], isNotAsked);
    expect(ownersIn('li@team.example ben@x.example', find)).toHaveLength(2);
  });

  it('finds a colleague by a spelling with a comma', () => {
    const book = openOwners([{ row: 2, record: smith }], isNotAsked);
    expect(book('Smith, Ann')).toEqual({ kind: 'colleague', colleague: smith });
  });

  it('treats an address that is not in Team as a separate owner', () => {
    expect(ownerOf('eva@team.example')).toEqual({ kind: 'address', address: 'eva@team.example' });
    expect(ownerOf('Eva <EVA@team.example>')).toBe(ownerOf('eva@team.example'));
  });

  it('distinguishes an unknown name from a blank cell', () => {
    expect(ownerOf('Bob')).toEqual({ kind: 'unknown', name: 'Bob' });
    expect(ownerOf('BOB')).toBe(ownerOf('Bob'));
    expect(ownerOf('  ')).toEqual({ kind: 'nobody' });
  });
});

describe('an owner cell with several names', () => {
  const ben = colleague({ name: 'Ben', email: 'ben@team.example' });
  const oneil = colleague({ name: "O'Neil" });
  const team = [li, ben, smith, oneil].map((record, at) => ({ row: at + 2, record }));
  const find = openOwners(team, isNotAsked);
  const names = (cell: string) =>
    ownersIn(cell, find).map((owner) =>
      owner.kind === 'colleague' ? owner.colleague.name : owner.kind,
    );

  it.each([
    ['Li Na, Ben', ['Li Na', 'Ben']],
    ['Ben / 李娜', ['Ben', 'Li Na']],
    ['李娜、Ben', ['Li Na', 'Ben']],
    ['Ben & Li Na', ['Ben', 'Li Na']],
    ['Ben and Li Na', ['Ben', 'Li Na']],
    ['ben@team.example; li@team.example', ['Ben', 'Li Na']],
    ['Nora, Ben', ['Ben']],
    ['Ben, Ben', ['Ben']],
    ['Ben', ['Ben']],
    ['Smith, Ann', ['Ann Smith']],
    ['O’Neil', ["O'Neil"]],
    ['Nora, Tom', ['unknown']],
    ['-', ['nobody']],
  ])('an owner cell reads %j as %j, the owner first', (cell, expected) => {
    expect(names(cell)).toEqual(expected);
    expect(find(cell)).toBe(ownersIn(cell, find)[0]);
  });

  it.each(['-', 'n/a', 'N/A', 'None', 'unassigned', 'TBD', '未分配', '无', '待定'])(
    'an owner cell reads %j as no owner',
    (cell) => {
      expect(find(cell)).toEqual({ kind: 'nobody' });
    },
  );

  it.each(['Pool', '公海', '公海池'])('an owner cell reads %j as the pool', (cell) => {
    expect(find(cell)).toEqual({ kind: 'nobody', isPool: true });
  });

  it('ownerProblems reports each unknown name once, with the number of rows', () => {
    const cells = ['Nora, Ben', 'Nora', 'Nora, Tom', 'Ben, -', 'unassigned'];
    const rows = cells.map((owner, at) => ({ row: at + 2, record: { owner } }));
    expect(ownerProblems(rows, find).map(({ text, row, count }) => [text, row, count])).toEqual([
      ['Nora', 2, 2],
      ['Nora, Tom', 4, 1],
    ]);
  });
});

describe('openOwners, where two lines claim the same', () => {
  const boss = colleague({ name: 'Boss', email: 'boss@team.example' });
  const stranger = colleague({
    name: 'X',
    email: 'x@evil.example',
    alsoKnownAs: 'boss@team.example; Boss; Li Na; 李娜',
  });
  const placed = (...records: readonly Colleague[]) =>
    records.map((record, at) => ({ row: at + 2, record }));

  it.each([
    ['below', [boss, li, stranger]],
    ['above', [stranger, boss, li]],
  ])('leaves addresses and names to the lines that have them: a claim from %s', (_, team) => {
    const find = openOwners(placed(...team), ownedBy('eva@team.example'));
    expect(find('boss@team.example')).toEqual({ kind: 'colleague', colleague: boss });
    expect(find('BOSS')).toEqual({ kind: 'colleague', colleague: boss });
    expect(find('Li Na')).toEqual({ kind: 'colleague', colleague: li });
    expect(find('李娜')).toEqual({ kind: 'colleague', colleague: li });
    expect(find('x')).toEqual({ kind: 'colleague', colleague: stranger });
  });

  it('leaves a name to the line whose name has its letters', () => {
    const named = colleague({ name: 'Li Na (north)', email: 'x@evil.example' });
    const find = openOwners(placed(named, li), ownedBy('eva@team.example'));
    for (const cell of ['Li Na (north)', '@Li Na', 'LI NA 🌟']) {
      expect(find(cell)).toEqual({ kind: 'colleague', colleague: li });
    }
  });

  it('leaves the owner’s address to the owner, who is not in Team', () => {
    const find = openOwners(placed(stranger), ownedBy('boss@team.example'));
    expect(find('Boss@team.example')).toEqual({ kind: 'address', address: 'boss@team.example' });
  });

  it('takes two lines with one Email for one person, known by both names', () => {
    const again = colleague({ name: 'Nina', email: 'LI@team.example', role: 'manager' });
    const find = openOwners(placed(li, again), ownedBy('li@team.example'));
    expect([find('Nina'), find('li@team.example')]).toEqual([find('Li Na'), find('Li Na')]);
  });

  it('reports each line that claims what another has, and no line for its own spellings', () => {
    const again = colleague({ name: 'Nina', email: 'LI@team.example' });
    const named = colleague({ name: 'li  na', email: 'other@team.example' });
    const shared = colleague({ name: 'Lin', alsoKnownAs: '李娜' });
    const problemsOf = (...team: readonly Colleague[]) =>
      claimProblems(placed(...team), openOwners(placed(...team), ownedBy('eva@team.example')));
    const problems = problemsOf(stranger, boss, li, again, named, shared);
    expect(problems.map(({ row, field, code, table }) => [row, field, code, table])).toEqual([
      [2, 'alsoKnownAs', 'claimed-twice', 'team'],
      [5, 'email', 'claimed-twice', 'team'],
      [6, 'name', 'claimed-twice', 'team'],
      [7, 'alsoKnownAs', 'claimed-twice', 'team'],
    ]);
    expect(problemsOf(boss, li)).toEqual([]);
    expect(problemsOf(colleague({ name: 'A', alsoKnownAs: 'A; a; A' }))).toEqual([]);
    // The line that keeps a spelling is not the one to correct.
    const annie = colleague({ name: 'Annie', email: 'x@evil.example' });
    const ana = colleague({ name: 'Ana', email: 'ana@team.example', alsoKnownAs: 'Annie' });
    expect(problemsOf(annie, ana).map(({ row, field }) => [row, field])).toEqual([[2, 'name']]);
  });
});

describe('addressIn', () => {
  it.each([
    ['a@b.example', 'a@b.example'],
    [' a@b.example ', 'a@b.example'],
    ['mailto:a@b.example', 'a@b.example'],
    ['Ann B <a@b.example>', 'a@b.example'],
    ['a @ b.example', 'a@b.example'],
    ['王@例子.中国', '王@例子.中国'],
  ])('finds the address in %s', (cell, address) => {
    expect(addressIn(cell)).toBe(address);
  });

  it.each([
    'a@b',
    'a b',
    '@b.example',
    'a@b.example, c@d.example',
    'a@b.example\r\nBcc: c@d.example',
    'a@b.example>c@d.example',
    `${'x'.repeat(250)}@b.example`,
    'Ann a@b.example',
    'a@b-.example',
    'a@-b.example',
    'a@b..example',
    'a@.b.example',
    'a..c@b.example',
    'a@b_c.example',
    'a@b.ex/ample',
    `a@${'x'.repeat(64)}.example`,
    '',
  ])('finds no usable address in %j', (cell) => {
    expect(addressIn(cell)).toBeNull();
  });
});
