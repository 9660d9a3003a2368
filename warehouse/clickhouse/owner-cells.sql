-- As `warehouse/sql/owner-cells.sql`, for ClickHouse.
SELECT toJSONString(arrayMap(x -> x.2, arraySort(groupArray(tuple(first, cell))))) AS cells
FROM (SELECT IFNULL(owner, '') AS cell, MIN(seq) AS first FROM ${dataset}.customers GROUP BY cell)
