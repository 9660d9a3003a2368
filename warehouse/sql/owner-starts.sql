-- One row for each owner with first contacts: the JSON from which the library says whom today's list offers
-- (docs/rules.md §3, Ration).
WITH
  ranked AS (
    SELECT
      *,
      ROW_NUMBER() OVER (PARTITION BY owner, section ORDER BY `rank`, `row`) AS bestPlace,
      ROW_NUMBER() OVER (PARTITION BY owner, section ORDER BY oldest, `row`) AS oldestPlace
    FROM `${dataset}.listed`
  ),
  here AS (
    SELECT
      owner,
      ARRAY_AGG(STRUCT(`row`, `rank` AS best, oldest, isOffered) ORDER BY `row`) AS customers
    FROM ranked
    WHERE
      section = 'start'
      AND (isOffered OR LEAST(bestPlace, oldestPlace) <= 2 * GREATEST(IFNULL(capacity, 20), 20))
    GROUP BY owner
  ),
  counts AS (
    SELECT
      owner,
      MAX(capacity) AS capacity,
      COUNTIF(section = 'overdue') AS overdue,
      COUNTIF(section = 'today') AS today,
      COUNTIF(isDone) AS done
    FROM `${dataset}.listed`
    GROUP BY owner
  )
SELECT
  TO_JSON_STRING(STRUCT(
    counts.capacity AS capacity,
    counts.overdue AS overdue,
    counts.today AS today,
    counts.done AS done,
    here.customers AS customers
  )) AS input
FROM here
JOIN counts ON counts.owner = here.owner
