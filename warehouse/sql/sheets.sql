-- The tabs of a team's sheet, read as text, and the journal merged from them: insert only, so that a second run adds
-- nothing and a row that was deleted in the sheet stays (an entry is voided by another, never deleted).
CREATE OR REPLACE EXTERNAL TABLE `${dataset}.sheetJournal` (
  ${columns:journal}
) OPTIONS (format = 'GOOGLE_SHEETS', uris = ['${sheet}'], sheet_range = 'Journal', skip_leading_rows = 1);

MERGE `${dataset}.journal` AS t
USING (
  SELECT *, ROW_NUMBER() OVER (ORDER BY loggedAt) AS place, (SELECT IFNULL(MAX(seq), 1) FROM `${dataset}.journal`) AS last
  FROM `${dataset}.sheetJournal`
  WHERE id IS NOT NULL AND id != ''
  QUALIFY ROW_NUMBER() OVER (PARTITION BY id ORDER BY loggedAt) = 1
) AS s
ON t.id = s.id
WHEN NOT MATCHED THEN
  INSERT (seq, `key`, ${names:journal})
  VALUES (s.last + s.place, `${dataset}.idOf`(s.customerId), ${values:journal:s});
