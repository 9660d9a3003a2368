-- The value class of each buyer (docs/rules.md §6), from what the library found that each bought. The running sum
-- goes over the distinct amounts, not over the customers: a window over all of them would sit on one worker.
WITH
  way AS (
    SELECT
      COUNTIF(profitCents IS NOT NULL) > 0
        AND COUNTIF(profitCents IS NOT NULL) * 2 >= COUNT(*) AS byProfit
    FROM `${dataset}.scans`
    WHERE isBuyer
  ),
  buyers AS (
    SELECT s.`row`, CAST(IF(way.byProfit, IFNULL(s.profitCents, 0), s.cents) AS NUMERIC) AS amount
    FROM `${dataset}.scans` AS s CROSS JOIN way
    WHERE IF(way.byProfit, IFNULL(s.profitCents, 0), s.cents) > 0
  ),
  totals AS (SELECT SUM(amount) AS total, COUNT(*) AS buyers FROM buyers),
  levels AS (SELECT amount, SUM(amount) AS summed FROM buyers GROUP BY amount),
  running AS (
    SELECT
      amount,
      SUM(summed) OVER (
        ORDER BY amount DESC ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      ) - summed AS before
    FROM levels
  )
SELECT
  buyers.`row`,
  CASE
    WHEN running.before * 100 < 80 * totals.total THEN 'key'
    WHEN running.before * 100 < 95 * totals.total THEN 'major'
    ELSE 'ordinary'
  END AS valueClass
FROM buyers
JOIN running ON running.amount = buyers.amount
CROSS JOIN totals
WHERE totals.buyers >= 10
