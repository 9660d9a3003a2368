-- As `warehouse/sql/orphans.sql`, for ClickHouse.
WITH known AS (SELECT DISTINCT `key` FROM ${dataset}.customers WHERE `key` != '')
SELECT 'journal' AS tbl, toJSONString(CAST(tuple(seq, ${cells:journal:t}) AS Tuple(`row` Int64, cells Array(String)))) AS input
FROM ${dataset}.journal AS t WHERE t.`key` NOT IN known
UNION ALL
SELECT 'purchases', toJSONString(CAST(tuple(seq, ${cells:purchases:t}) AS Tuple(`row` Int64, cells Array(String))))
FROM ${dataset}.purchases AS t WHERE t.`key` NOT IN known
UNION ALL
SELECT 'cases', toJSONString(CAST(tuple(seq, ${cells:cases:t}) AS Tuple(`row` Int64, cells Array(String))))
FROM ${dataset}.cases AS t WHERE t.`key` NOT IN known
