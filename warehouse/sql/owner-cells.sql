-- The different owner cells, in the order of rows: whom they mean, the library finds by the lines of Team.
SELECT TO_JSON_STRING(ARRAY_AGG(cell ORDER BY first)) AS cells
FROM (SELECT IFNULL(owner, '') AS cell, MIN(seq) AS first FROM `${dataset}.customers` GROUP BY cell)
