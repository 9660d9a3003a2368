-- How many currencies the purchases have: several are not added up (docs/rules.md §6).
SELECT COUNT(DISTINCT NULLIF(currencyKey, '')) AS currencies FROM `${dataset}.purchases`
