-- The tables: every cell is text, as it was typed, so that bad input means the same as in a sheet. `seq` is the order
-- of the rows; `key` is the customer's ID as the library reads it.
CREATE SCHEMA IF NOT EXISTS `${dataset}` OPTIONS (location = '${location}');

CREATE TABLE IF NOT EXISTS `${dataset}.customers` (
  seq INT64,
  `key` STRING,
  mergedKey STRING,
  ${columns:customers}
) CLUSTER BY `key`;

CREATE TABLE IF NOT EXISTS `${dataset}.journal` (
  seq INT64,
  `key` STRING,
  ${columns:journal}
) CLUSTER BY `key`;

CREATE TABLE IF NOT EXISTS `${dataset}.purchases` (
  seq INT64,
  `key` STRING,
  currencyKey STRING,
  ${columns:purchases}
) CLUSTER BY `key`;

CREATE TABLE IF NOT EXISTS `${dataset}.cases` (
  seq INT64,
  `key` STRING,
  ${columns:cases}
) CLUSTER BY `key`;

CREATE TABLE IF NOT EXISTS `${dataset}.team` (
  seq INT64,
  ${columns:team}
);

CREATE TABLE IF NOT EXISTS `${dataset}.holidays` (
  seq INT64,
  ${columns:holidays}
);

CREATE TABLE IF NOT EXISTS `${dataset}.settings` (seq INT64, `key` STRING, value STRING);

CREATE TABLE IF NOT EXISTS `${dataset}.gaps` (
  seq INT64,
  grade STRING,
  ordinary STRING,
  major STRING,
  keyClass STRING
);

-- What the rules remember of each customer, and the day of the run that wrote it.
CREATE TABLE IF NOT EXISTS `${dataset}.kept` (`key` STRING, asOf DATE, since STRING, told STRING) CLUSTER BY `key`;

CREATE TABLE IF NOT EXISTS `${dataset}.inputs` (`row` INT64, `key` STRING, input STRING);

CREATE TABLE IF NOT EXISTS `${dataset}.scans` (
  `row` INT64,
  isBuyer BOOL,
  cents INT64,
  profitCents INT64,
  hasLastPurchase BOOL,
  hasSince BOOL
);

CREATE TABLE IF NOT EXISTS `${dataset}.classes` (`row` INT64, valueClass STRING);

CREATE TABLE IF NOT EXISTS `${dataset}.owners` (
  cell STRING,
  owner STRING,
  capacity FLOAT64,
  isFree BOOL,
  unknown ARRAY<STRUCT<`key` STRING, name STRING>>
);

CREATE TABLE IF NOT EXISTS `${dataset}.ended` (
  `row` INT64,
  owner STRING,
  capacity FLOAT64,
  input STRING,
  valueClass STRING,
  told STRING,
  isNew BOOL,
  takes INT64,
  status STRING,
  best STRING,
  oldest STRING
);

CREATE TABLE IF NOT EXISTS `${dataset}.settled` (`row` INT64, told STRING);

CREATE TABLE IF NOT EXISTS `${dataset}.listed` (
  `row` INT64,
  owner STRING,
  capacity FLOAT64,
  section STRING,
  `rank` STRING,
  oldest STRING,
  isOffered BOOL,
  isDone BOOL
);

CREATE TABLE IF NOT EXISTS `${dataset}.offers` (`row` INT64, place INT64);

-- `ownerKey` is equal for all spellings of an owner; `place` is that among today's first contacts, NULL for those who
-- wait.
CREATE TABLE IF NOT EXISTS `${dataset}.answers` (
  asOf DATE,
  library STRING,
  `key` STRING,
  ownerKey STRING,
  place INT64,
  ${answer}
) PARTITION BY asOf CLUSTER BY owner OPTIONS (partition_expiration_days = 7);

CREATE TABLE IF NOT EXISTS `${dataset}.problems` (
  asOf DATE,
  tbl STRING,
  `row` INT64,
  field STRING,
  code STRING,
  text STRING
) PARTITION BY asOf OPTIONS (partition_expiration_days = 7);

CREATE TABLE IF NOT EXISTS `${dataset}.totals` (
  asOf DATE,
  grade STRING,
  status STRING,
  customers INT64
) PARTITION BY asOf;
