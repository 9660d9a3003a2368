/*
 * Fences between the rooms of the large folders, and around every folder with an index, for
 * `.dependency-cruiser.cjs`.
 */
const { existsSync, readdirSync } = require('node:fs');
const { join } = require('node:path');

/** Inside these folders a room may use the rooms before it, and none beside or after it. */
const ROOMS = {
  'src/rules': [
    ['calendar', 'phones'],
    ['customers'],
    ['grading'],
    ['segments'],
    ['follow-ups'],
    ['matching', 'measures'],
    ['checks', 'merging', 'importing'],
  ],
  'src/workbook': [
    ['columns'],
    ['sources'],
    ['records'],
    ['context'],
    ['people'],
    ['reading'],
    ['undo'],
    ['requests'],
    ['repair'],
    ['job'],
    ['rights'],
  ],
};

const keepsItsPlace = (house, order, room, place) => ({
  name: `${room}-uses-only-earlier-rooms`,
  comment: `${order.flat().join(' <- ')}: a file that needs a later room is in the wrong one.`,
  severity: 'error',
  from: { path: `^${house}/${room}/` },
  to: {
    path: `^${house}/`,
    pathNot: `^${house}/(${[...order.slice(0, place).flat(), room].join('|')})/`,
  },
});

function foldersWithIndex(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name))
    .flatMap((path) => [
      ...(existsSync(join(path, 'index.ts')) ? [path] : []),
      ...foldersWithIndex(path),
    ]);
}

const frontDoor = (folder) => [
  {
    name: 'outsiders-use-the-index',
    comment: `${folder} may rearrange its files freely as long as its index keeps its word.`,
    severity: 'error',
    from: { pathNot: `^${folder}/` },
    to: { path: `^${folder}/`, pathNot: `^${folder}/(index\\.ts$|.+/index\\.ts$)` },
  },
  {
    name: 'insiders-skip-their-own-index',
    comment: `Inside ${folder} going through the index makes a cycle and hides who needs whom.`,
    severity: 'error',
    from: { path: `^${folder}/` },
    to: { path: `^${folder}/index\\.ts$` },
  },
];

exports.roomFences = Object.entries(ROOMS).flatMap(([house, order]) =>
  order.flatMap((row, place) => row.map((room) => keepsItsPlace(house, order, room, place))),
);

exports.frontDoors = (folders) => folders.flatMap(foldersWithIndex).flatMap(frontDoor);
