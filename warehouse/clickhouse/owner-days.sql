-- As `warehouse/sql/owner-days.sql`, for ClickHouse.
WITH
  ranked AS (
    SELECT
      *,
      ROW_NUMBER() OVER (PARTITION BY owner, status ORDER BY best, `row`) AS bestPlace,
      ROW_NUMBER() OVER (PARTITION BY owner, status ORDER BY oldest, `row`) AS oldestPlace
    FROM ${dataset}.ended
  ),
  placed AS (
    SELECT
      *,
      isNew OR (
        IFNULL(status, '') = 'start'
        AND least(bestPlace, oldestPlace) <= 2 * greatest(IFNULL(capacity, 20), 20)
      ) AS isHere
    FROM ranked
  ),
  here AS (
    SELECT
      owner,
      MAX(capacity) AS most,
      arraySort(x -> x.`row`, groupArray(CAST(
        tuple(`row`, IFNULL(input, ''), IFNULL(valueClass, ''), IFNULL(told, ''))
        AS Tuple(`row` Int64, input String, valueClass String, told String)
      ))) AS customers
    FROM placed
    WHERE isHere
    GROUP BY owner
  ),
  days AS (
    SELECT owner, assumeNotNull(takes) AS day, COUNT(*) AS customers
    FROM placed
    WHERE NOT isHere AND takes IS NOT NULL
    GROUP BY owner, day
  ),
  taken AS (
    SELECT owner, groupArray(CAST(tuple(day, customers) AS Tuple(day Int64, customers Int64))) AS days
    FROM days
    GROUP BY owner
  ),
  due AS (
    SELECT owner, countIf(status = 'overdue') AS overdue, countIf(status = 'today') AS today
    FROM placed
    WHERE NOT isHere
    GROUP BY owner
  )
SELECT
  toJSONString(CAST(
    tuple(here.most, taken.days, IFNULL(due.overdue, 0), IFNULL(due.today, 0), here.customers)
    AS Tuple(
      capacity Nullable(Float64),
      taken Array(Tuple(day Int64, customers Int64)),
      overdue Int64,
      today Int64,
      customers Array(Tuple(`row` Int64, input String, valueClass String, told String))
    )
  )) AS input
FROM here
LEFT JOIN taken ON taken.owner = here.owner
LEFT JOIN due ON due.owner = here.owner
