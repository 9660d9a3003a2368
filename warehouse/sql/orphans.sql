-- Rows of the side tables whose customer does not exist, as the library takes them (docs/rules.md §8).
WITH known AS (SELECT DISTINCT `key` FROM `${dataset}.customers` WHERE `key` != '')
SELECT 'journal' AS tbl, TO_JSON_STRING(STRUCT(seq AS `row`, ${cells:journal:t} AS cells)) AS input
FROM `${dataset}.journal` AS t LEFT JOIN known ON known.`key` = t.`key` WHERE known.`key` IS NULL
UNION ALL
SELECT 'purchases', TO_JSON_STRING(STRUCT(seq AS `row`, ${cells:purchases:t} AS cells))
FROM `${dataset}.purchases` AS t LEFT JOIN known ON known.`key` = t.`key` WHERE known.`key` IS NULL
UNION ALL
SELECT 'cases', TO_JSON_STRING(STRUCT(seq AS `row`, ${cells:cases:t} AS cells))
FROM `${dataset}.cases` AS t LEFT JOIN known ON known.`key` = t.`key` WHERE known.`key` IS NULL
