-- As `warehouse/sql/inputs.sql`, for ClickHouse.
WITH
  firsts AS (SELECT `key`, MIN(seq) AS seq FROM ${dataset}.customers WHERE `key` != '' GROUP BY `key`),
  entries AS (
    SELECT `key`, arraySort(x -> x.`row`, groupArray(CAST(tuple(seq, ${cells:journal:t}) AS Tuple(`row` Int64, cells Array(String))))) AS own
    FROM ${dataset}.journal AS t WHERE `key` != '' GROUP BY `key`
  ),
  bought AS (
    SELECT `key`, arraySort(x -> x.`row`, groupArray(CAST(tuple(seq, ${cells:purchases:t}) AS Tuple(`row` Int64, cells Array(String))))) AS own
    FROM ${dataset}.purchases AS t WHERE `key` != '' GROUP BY `key`
  ),
  opened AS (
    SELECT `key`, arraySort(x -> x.`row`, groupArray(CAST(tuple(seq, ${cells:cases:t}) AS Tuple(`row` Int64, cells Array(String))))) AS own
    FROM ${dataset}.cases AS t WHERE `key` != '' GROUP BY `key`
  ),
  merged AS (
    SELECT
      t.mergedKey AS `key`,
      arrayMap(x -> x.2, arraySort(groupArray(tuple(t.seq, COALESCE(kept.told, t.told, ''))))) AS told
    FROM ${dataset}.customers AS t
    LEFT JOIN firsts AS f ON f.`key` = t.`key` AND f.seq = t.seq
    LEFT JOIN ${dataset}.kept AS kept ON kept.`key` = f.`key`
    WHERE t.mergedKey != '' AND COALESCE(kept.told, t.told, '') != ''
    GROUP BY t.mergedKey
  )
SELECT
  c.seq AS `row`,
  toJSONString(CAST(
    tuple(
      c.seq, ${cells:customers:c}, c.`key` != '' AND f.seq IS NULL,
      entries.own, bought.own, opened.own, merged.told
    ) AS Tuple(
      `row` Int64,
      cells Array(String),
      isRepeated Bool,
      journal Array(Tuple(`row` Int64, cells Array(String))),
      purchases Array(Tuple(`row` Int64, cells Array(String))),
      cases Array(Tuple(`row` Int64, cells Array(String))),
      merged Array(String)
    )
  )) AS input
FROM ${dataset}.customers AS c
LEFT JOIN firsts AS f ON f.`key` = c.`key` AND f.seq = c.seq
LEFT JOIN entries ON entries.`key` = f.`key`
LEFT JOIN bought ON bought.`key` = f.`key`
LEFT JOIN opened ON opened.`key` = f.`key`
LEFT JOIN merged ON merged.`key` = f.`key`
LEFT JOIN ${dataset}.kept AS kept ON kept.`key` = f.`key`
