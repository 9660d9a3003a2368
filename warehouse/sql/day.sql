-- One day: each statement is a step of the procedure runDay, in this order. A second run for one day gives the same
-- answers. What fails stops the run before yesterday's answers are touched.
ASSERT NOT EXISTS (SELECT 1 FROM `${dataset}.kept` WHERE asOf > today)
AS 'A later day was run already: what was told cannot be taken back. Run that day or a later one.';

TRUNCATE TABLE `${dataset}.inputs`;

INSERT INTO `${dataset}.inputs` (`row`, `key`, input)
SELECT i.`row`, c.`key`, i.input
FROM (${file:inputs}) AS i
JOIN `${dataset}.customers` AS c ON c.seq = i.`row`;

TRUNCATE TABLE `${dataset}.scans`;

INSERT INTO `${dataset}.scans` (`row`, isBuyer, cents, profitCents, hasLastPurchase, hasSince)
SELECT `row`, s.isBuyer, s.cents, s.profitCents, s.hasLastPurchase, s.hasSince
FROM (SELECT `row`, `${dataset}.scan`(facts, input) AS s FROM `${dataset}.inputs`);

SET facts = (${file:facts});

SET currencies = (${file:currencies});

TRUNCATE TABLE `${dataset}.classes`;

INSERT INTO `${dataset}.classes` (`row`, valueClass)
SELECT `row`, valueClass
FROM (${file:classes})
WHERE ARRAY_LENGTH(`${dataset}.currencyProblems`(facts, currencies)) = 0;

SET team = (${file:team});

TRUNCATE TABLE `${dataset}.owners`;

INSERT INTO `${dataset}.owners` (cell, owner, capacity, isFree, unknown)
SELECT o.cell, o.owner, o.capacity, o.isFree, o.unknown
FROM (${file:owner-cells}) AS c, UNNEST(`${dataset}.owners`(facts, team, c.cells)) AS o;

-- What was told at the end of yesterday is worked out by the first run of a day; a later one finds it kept.
TRUNCATE TABLE `${dataset}.ended`;

INSERT INTO `${dataset}.ended` (`row`, owner, capacity, input, valueClass, told, isNew, takes, status, best, oldest)
SELECT `row`, owner, capacity, input, valueClass, e.told, e.isNew, e.takes, e.status, e.best, e.oldest
FROM (
  SELECT
    i.`row`, o.owner, o.capacity, i.input, k.valueClass,
    `${dataset}.endCustomersDay`(facts, i.input, k.valueClass, o.isFree) AS e
  FROM `${dataset}.inputs` AS i
  JOIN `${dataset}.customers` AS c ON c.seq = i.`row`
  JOIN `${dataset}.owners` AS o ON o.cell = IFNULL(c.owner, '')
  LEFT JOIN `${dataset}.classes` AS k ON k.`row` = i.`row`
  WHERE NOT EXISTS (SELECT 1 FROM `${dataset}.kept` WHERE asOf = today)
)
WHERE e.told IS NOT NULL;

TRUNCATE TABLE `${dataset}.settled`;

INSERT INTO `${dataset}.settled` (`row`, told)
SELECT s.`row`, s.told
FROM (${file:owner-days}) AS o, UNNEST(`${dataset}.endOwnersDay`(facts, o.input)) AS s;

CREATE OR REPLACE TEMP TABLE assessed AS
SELECT
  i.`key`, o.owner AS ownerKey, o.capacity, o.unknown,
  `${dataset}.assess`(facts, i.input, k.valueClass, COALESCE(s.told, e.told, '')) AS a
FROM `${dataset}.inputs` AS i
JOIN `${dataset}.customers` AS c ON c.seq = i.`row`
JOIN `${dataset}.owners` AS o ON o.cell = IFNULL(c.owner, '')
LEFT JOIN `${dataset}.classes` AS k ON k.`row` = i.`row`
LEFT JOIN `${dataset}.ended` AS e ON e.`row` = i.`row`
LEFT JOIN `${dataset}.settled` AS s ON s.`row` = i.`row`;

ASSERT (SELECT COUNT(*) FROM assessed WHERE a.error IS NOT NULL) = 0
AS 'Some customers could not be assessed; the answers of the last day stay. See assessed.a.error.';

ASSERT (SELECT COUNT(*) FROM assessed) = (SELECT COUNT(*) FROM `${dataset}.customers`)
AS 'Not every row of customers was assessed; the answers of the last day stay.';

TRUNCATE TABLE `${dataset}.listed`;

INSERT INTO `${dataset}.listed` (`row`, owner, capacity, section, `rank`, oldest, isOffered, isDone)
SELECT a.`row`, ownerKey, capacity, a.section, a.`rank`, a.oldest, a.isOffered, a.isDone
FROM assessed
WHERE a.grade IS NOT NULL;

TRUNCATE TABLE `${dataset}.offers`;

INSERT INTO `${dataset}.offers` (`row`, place)
SELECT r.`row`, r.place FROM (${file:owner-starts}) AS o, UNNEST(`${dataset}.ration`(o.input)) AS r;

BEGIN TRANSACTION;

DELETE FROM `${dataset}.answers` WHERE asOf = today;

INSERT INTO `${dataset}.answers` (asOf, library, `key`, ownerKey, place, ${answerNames})
SELECT today, '${library}', `key`, ownerKey, p.place, ${answerOf:a}
FROM assessed
LEFT JOIN `${dataset}.offers` AS p ON p.`row` = a.`row`
WHERE a.grade IS NOT NULL;

DELETE FROM `${dataset}.kept` WHERE TRUE;

INSERT INTO `${dataset}.kept` (`key`, asOf, since, told)
SELECT `key`, today, a.since, a.told FROM assessed WHERE a.grade IS NOT NULL AND a.id != '';

DELETE FROM `${dataset}.problems` WHERE asOf = today;

INSERT INTO `${dataset}.problems` (asOf, tbl, `row`, field, code, text)
SELECT today, p.tbl, p.`row`, p.field, p.code, p.text FROM assessed, UNNEST(a.problems) AS p
UNION ALL
SELECT today, p.tbl, p.`row`, p.field, p.code, p.text
FROM (${file:orphans}) AS o, UNNEST(`${dataset}.orphan`(facts, o.tbl, o.input)) AS p
UNION ALL
SELECT today, p.tbl, p.`row`, p.field, p.code, p.text FROM UNNEST(`${dataset}.dayProblems`(facts)) AS p
UNION ALL
SELECT today, p.tbl, p.`row`, p.field, p.code, p.text
FROM UNNEST(`${dataset}.currencyProblems`(facts, currencies)) AS p
UNION ALL
SELECT today, p.tbl, p.`row`, p.field, p.code, p.text FROM UNNEST(`${dataset}.teamProblems`(facts, team)) AS p
UNION ALL
SELECT today, 'customers', MIN(a.`row`), 'owner', 'unknown-owner', ANY_VALUE(u.name)
FROM assessed, UNNEST(unknown) AS u
WHERE a.grade IS NOT NULL
GROUP BY u.`key`;

DELETE FROM `${dataset}.totals` WHERE asOf = today;

INSERT INTO `${dataset}.totals` (asOf, grade, status, customers)
SELECT asOf, grade, status, COUNT(*) FROM `${dataset}.answers` WHERE asOf = today GROUP BY asOf, grade, status;

COMMIT TRANSACTION;
