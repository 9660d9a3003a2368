-- Each customer's answer, by the library as an executable function of ClickHouse.
SELECT t.`row`, assess(f.facts, IFNULL(t.input, ''), IFNULL(t.valueClass, ''), IFNULL(toJSONString(t.told), 'null')) AS answer
FROM ${dataset}.assessing AS t
CROSS JOIN ${dataset}.facts AS f
ORDER BY t.`row`
