-- One row for each owner of whom some customers must be seen together at the end of a day (docs/rules.md §3): the JSON
-- that the library takes. Those that a change made due, and the first contacts that have a chance to be offered, go
-- in whole; all others are counted, so that an owner of a million customers fits into a call.
WITH
  ranked AS (
    SELECT
      *,
      ROW_NUMBER() OVER (PARTITION BY owner, status ORDER BY best, `row`) AS bestPlace,
      ROW_NUMBER() OVER (PARTITION BY owner, status ORDER BY oldest, `row`) AS oldestPlace
    FROM `${dataset}.ended`
  ),
  placed AS (
    SELECT
      *,
      isNew OR (
        IFNULL(status, '') = 'start'
        AND LEAST(bestPlace, oldestPlace) <= 2 * GREATEST(IFNULL(capacity, 20), 20)
      ) AS isHere
    FROM ranked
  ),
  here AS (
    SELECT
      owner,
      MAX(capacity) AS capacity,
      ARRAY_AGG(STRUCT(`row`, input, valueClass, told) ORDER BY `row`) AS customers
    FROM placed
    WHERE isHere
    GROUP BY owner
  ),
  days AS (
    SELECT owner, takes AS day, COUNT(*) AS customers
    FROM placed
    WHERE NOT isHere AND takes IS NOT NULL
    GROUP BY owner, takes
  ),
  taken AS (
    SELECT owner, ARRAY_AGG(STRUCT(day, customers) ORDER BY day) AS days FROM days GROUP BY owner
  ),
  due AS (
    SELECT owner, COUNTIF(status = 'overdue') AS overdue, COUNTIF(status = 'today') AS today
    FROM placed
    WHERE NOT isHere
    GROUP BY owner
  )
SELECT
  TO_JSON_STRING(STRUCT(
    here.capacity AS capacity,
    taken.days AS taken,
    IFNULL(due.overdue, 0) AS overdue,
    IFNULL(due.today, 0) AS today,
    here.customers AS customers
  )) AS input
FROM here
LEFT JOIN taken ON taken.owner = here.owner
LEFT JOIN due ON due.owner = here.owner
