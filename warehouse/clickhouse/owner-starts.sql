-- As `warehouse/sql/owner-starts.sql`, for ClickHouse.
WITH
  ranked AS (
    SELECT
      *,
      ROW_NUMBER() OVER (PARTITION BY owner, section ORDER BY `rank`, `row`) AS bestPlace,
      ROW_NUMBER() OVER (PARTITION BY owner, section ORDER BY oldest, `row`) AS oldestPlace
    FROM ${dataset}.listed
  ),
  here AS (
    SELECT
      owner,
      arraySort(x -> x.`row`, groupArray(CAST(
        tuple(`row`, IFNULL(`rank`, ''), IFNULL(oldest, ''), isOffered)
        AS Tuple(`row` Int64, best String, oldest String, isOffered Bool)
      ))) AS customers
    FROM ranked
    WHERE
      section = 'start'
      AND (isOffered OR least(bestPlace, oldestPlace) <= 2 * greatest(IFNULL(capacity, 20), 20))
    GROUP BY owner
  ),
  counts AS (
    SELECT
      owner,
      MAX(capacity) AS most,
      countIf(section = 'overdue') AS overdue,
      countIf(section = 'today') AS today,
      countIf(isDone) AS done
    FROM ${dataset}.listed
    GROUP BY owner
  )
SELECT
  toJSONString(CAST(
    tuple(counts.most, counts.overdue, counts.today, counts.done, here.customers)
    AS Tuple(
      capacity Nullable(Float64),
      overdue Int64,
      today Int64,
      done Int64,
      customers Array(Tuple(`row` Int64, best String, oldest String, isOffered Bool))
    )
  )) AS input
FROM here
JOIN counts ON counts.owner = here.owner
