-- As `warehouse/sql/classes.sql`, for ClickHouse.
WITH
  way AS (
    SELECT
      countIf(profitCents IS NOT NULL) > 0 AND countIf(profitCents IS NOT NULL) * 2 >= COUNT(*) AS byProfit
    FROM ${dataset}.scans
    WHERE isBuyer
  ),
  buyers AS (
    SELECT s.`row` AS `row`, CAST(if(way.byProfit, IFNULL(s.profitCents, 0), s.cents) AS Int64) AS amount
    FROM ${dataset}.scans AS s CROSS JOIN way
    WHERE if(way.byProfit, IFNULL(s.profitCents, 0), s.cents) > 0
  ),
  totals AS (SELECT SUM(amount) AS total, COUNT(*) AS buyers FROM buyers),
  levels AS (SELECT amount, SUM(amount) AS summed FROM buyers GROUP BY amount),
  running AS (
    SELECT
      amount,
      SUM(summed) OVER (ORDER BY amount DESC ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) - summed AS before
    FROM levels
  )
SELECT
  buyers.`row` AS `row`,
  multiIf(
    running.before * 100 < 80 * totals.total, 'key',
    running.before * 100 < 95 * totals.total, 'major',
    'ordinary'
  ) AS valueClass
FROM buyers
JOIN running ON running.amount = buyers.amount
CROSS JOIN totals
WHERE totals.buyers >= 10
