-- As `warehouse/sql/currencies.sql`, for ClickHouse.
SELECT toJSONString(arrayMap(x -> x.2, arraySort(groupArray(tuple(first, spelling))))) AS currencies
FROM (
  SELECT MIN(seq) AS first, argMax(IFNULL(currency, ''), seq) AS spelling
  FROM ${dataset}.purchases
  WHERE IFNULL(currencyKey, '') != ''
  GROUP BY currencyKey
)
