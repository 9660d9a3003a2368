-- Each currency of the purchases in the spelling met last, in the order in which they were met first: several without
-- a rate are not added up (docs/rules.md §6).
SELECT TO_JSON_STRING(ARRAY_AGG(spelling ORDER BY first)) AS currencies
FROM (
  SELECT MIN(seq) AS first, ARRAY_AGG(IFNULL(currency, '') ORDER BY seq DESC LIMIT 1)[OFFSET(0)] AS spelling
  FROM `${dataset}.purchases`
  WHERE IFNULL(currencyKey, '') != ''
  GROUP BY currencyKey
)
