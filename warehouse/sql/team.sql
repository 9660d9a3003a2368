-- The lines of Team as the library takes them; NULL: there are none.
SELECT TO_JSON_STRING(ARRAY_AGG(STRUCT(seq AS `row`, ${cells:team:t} AS cells) ORDER BY seq)) AS lines
FROM `${dataset}.team` AS t
