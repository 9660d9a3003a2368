-- One row for each row of customers: the JSON that the library takes, with the customer's own records.
-- Of two rows with one ID the older keeps it (docs/rules.md §8); what was kept of the customer replaces its cells.
WITH
  firsts AS (
    SELECT `key`, MIN(seq) AS seq FROM `${dataset}.customers` WHERE `key` != '' GROUP BY `key`
  ),
  entries AS (
    SELECT `key`, ARRAY_AGG(STRUCT(seq AS `row`, ${cells:journal:t} AS cells) ORDER BY seq) AS own
    FROM `${dataset}.journal` AS t WHERE `key` != '' GROUP BY `key`
  ),
  bought AS (
    SELECT `key`, ARRAY_AGG(STRUCT(seq AS `row`, ${cells:purchases:t} AS cells) ORDER BY seq) AS own
    FROM `${dataset}.purchases` AS t WHERE `key` != '' GROUP BY `key`
  ),
  opened AS (
    SELECT `key`, ARRAY_AGG(STRUCT(seq AS `row`, ${cells:cases:t} AS cells) ORDER BY seq) AS own
    FROM `${dataset}.cases` AS t WHERE `key` != '' GROUP BY `key`
  ),
  merged AS (
    SELECT t.mergedKey AS `key`, ARRAY_AGG(COALESCE(kept.told, t.told) ORDER BY t.seq) AS told
    FROM `${dataset}.customers` AS t
    LEFT JOIN firsts AS f ON f.`key` = t.`key` AND f.seq = t.seq
    LEFT JOIN `${dataset}.kept` AS kept ON kept.`key` = f.`key`
    WHERE t.mergedKey != '' AND COALESCE(kept.told, t.told, '') != ''
    GROUP BY t.mergedKey
  )
SELECT
  c.seq AS `row`,
  TO_JSON_STRING(STRUCT(
    c.seq AS `row`,
    ${cells:customers:c} AS cells,
    c.`key` != '' AND f.seq IS NULL AS isRepeated,
    entries.own AS journal,
    bought.own AS purchases,
    opened.own AS cases,
    merged.told AS merged
  )) AS input
FROM `${dataset}.customers` AS c
LEFT JOIN firsts AS f ON f.`key` = c.`key` AND f.seq = c.seq
LEFT JOIN entries ON entries.`key` = f.`key`
LEFT JOIN bought ON bought.`key` = f.`key`
LEFT JOIN opened ON opened.`key` = f.`key`
LEFT JOIN merged ON merged.`key` = f.`key`
LEFT JOIN `${dataset}.kept` AS kept ON kept.`key` = f.`key`
