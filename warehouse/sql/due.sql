-- The due list of the newest day: at most 200 customers of each owner, the most urgent first. A sheet of a team
-- reads it as an extract; the headings are those that Duebook recognises.
CREATE OR REPLACE VIEW `${dataset}.due` AS
SELECT
  id AS Customer_ID,
  company AS Company,
  contact AS Contact,
  owner AS Owner,
  grade AS Grade,
  nextDay AS Next_follow_up,
  status AS Due_status,
  daysOverdue AS Cal_days_late,
  why AS Why,
  asOf
FROM `${dataset}.answers`
WHERE section IS NOT NULL AND asOf = (SELECT MAX(asOf) FROM `${dataset}.answers`)
QUALIFY ROW_NUMBER() OVER (
  PARTITION BY ownerKey
  ORDER BY
    CASE section WHEN 'overdue' THEN 0 WHEN 'today' THEN 1 WHEN 'start' THEN 2 WHEN 'soon' THEN 3 ELSE 4 END,
    IFNULL(place, 1000000),
    `rank`
) <= 200;
