-- The keys of rows that were loaded: queries join by them.
UPDATE `${dataset}.customers`
SET `key` = `${dataset}.idOf`(id), mergedKey = `${dataset}.idOf`(mergedInto)
WHERE `key` IS NULL;

UPDATE `${dataset}.journal` SET `key` = `${dataset}.idOf`(customerId) WHERE `key` IS NULL;

UPDATE `${dataset}.purchases`
SET `key` = `${dataset}.idOf`(customerId), currencyKey = `${dataset}.wordOf`(currency)
WHERE `key` IS NULL;

UPDATE `${dataset}.cases` SET `key` = `${dataset}.idOf`(customerId) WHERE `key` IS NULL;
