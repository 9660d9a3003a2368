-- As `warehouse/sql/team.sql`, for ClickHouse.
SELECT toJSONString(arraySort(x -> x.`row`, groupArray(CAST(tuple(seq, ${cells:team:t}) AS Tuple(`row` Int64, cells Array(String)))))) AS lines
FROM ${dataset}.team AS t
