-- One day: each statement is a step of the procedure runDay, in this order. A second run for one day gives the same
-- answers. What fails stops the run before yesterday's answers are touched.
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

TRUNCATE TABLE `${dataset}.classes`;

INSERT INTO `${dataset}.classes` (`row`, valueClass)
SELECT `row`, valueClass
FROM (${file:classes})
WHERE (${file:currencies}) < 2;

CREATE OR REPLACE TEMP TABLE assessed AS
SELECT i.`key`, `${dataset}.assess`(facts, i.input, k.valueClass) AS a
FROM `${dataset}.inputs` AS i
LEFT JOIN `${dataset}.classes` AS k ON k.`row` = i.`row`;

ASSERT (SELECT COUNT(*) FROM assessed WHERE a.error IS NOT NULL) = 0
AS 'Some customers could not be assessed; the answers of the last day stay. See assessed.a.error.';

ASSERT (SELECT COUNT(*) FROM assessed) = (SELECT COUNT(*) FROM `${dataset}.customers`)
AS 'Not every row of customers was assessed; the answers of the last day stay.';

BEGIN TRANSACTION;

DELETE FROM `${dataset}.answers` WHERE asOf = today;

INSERT INTO `${dataset}.answers` (asOf, library, `key`, ${answerNames})
SELECT today, '${library}', `key`, ${answerOf:a}
FROM assessed
WHERE a.grade IS NOT NULL;

DELETE FROM `${dataset}.kept` WHERE TRUE;

INSERT INTO `${dataset}.kept` (`key`, since, told)
SELECT `key`, a.since, a.told FROM assessed WHERE a.grade IS NOT NULL AND a.id != '';

DELETE FROM `${dataset}.problems` WHERE asOf = today;

INSERT INTO `${dataset}.problems` (asOf, tbl, `row`, field, code, text)
SELECT today, p.tbl, p.`row`, p.field, p.code, p.text FROM assessed, UNNEST(a.problems) AS p
UNION ALL
SELECT today, p.tbl, p.`row`, p.field, p.code, p.text
FROM (${file:orphans}) AS o, UNNEST(`${dataset}.orphan`(facts, o.tbl, o.input)) AS p
UNION ALL
SELECT today, p.tbl, p.`row`, p.field, p.code, p.text FROM UNNEST(`${dataset}.dayProblems`(facts)) AS p
UNION ALL
SELECT today, 'purchases', 0, 'currency', 'mixed-currencies', CAST(currencies AS STRING)
FROM (${file:currencies})
WHERE currencies > 1;

DELETE FROM `${dataset}.totals` WHERE asOf = today;

INSERT INTO `${dataset}.totals` (asOf, grade, status, customers)
SELECT asOf, grade, status, COUNT(*) FROM `${dataset}.answers` WHERE asOf = today GROUP BY asOf, grade, status;

COMMIT TRANSACTION;
