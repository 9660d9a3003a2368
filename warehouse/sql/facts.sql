-- What is the same for every customer on one day, as the JSON that the library takes.
SELECT
  TO_JSON_STRING(STRUCT(
    CAST(today AS STRING) AS today,
    '${language}' AS language,
    (SELECT ARRAY_AGG(STRUCT(`key`, IFNULL(value, '') AS value) ORDER BY seq) FROM `${dataset}.settings`) AS settings,
    (
      SELECT ARRAY_AGG(STRUCT(
        [IFNULL(grade, ''), IFNULL(ordinary, ''), IFNULL(major, ''), IFNULL(keyClass, '')] AS cells
      ) ORDER BY seq)
      FROM `${dataset}.gaps`
    ) AS gaps,
    (
      SELECT ARRAY_AGG(STRUCT(seq AS `row`, ${cells:holidays:t} AS cells) ORDER BY seq)
      FROM `${dataset}.holidays` AS t
    ) AS holidays,
    EXISTS (SELECT 1 FROM `${dataset}.purchases`) AS hasPurchases,
    EXISTS (SELECT 1 FROM `${dataset}.cases`) AS hasCases,
    EXISTS (SELECT 1 FROM `${dataset}.purchases`)
      OR EXISTS (SELECT 1 FROM `${dataset}.scans` WHERE hasLastPurchase) AS knowsPurchases,
    EXISTS (SELECT 1 FROM `${dataset}.scans` WHERE hasSince) AS keepsTold
  )) AS facts
