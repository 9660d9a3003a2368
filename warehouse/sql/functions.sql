-- The rules as functions. The library's name carries its content, so that a query never mixes two versions.
CREATE OR REPLACE FUNCTION `${dataset}.assess`(facts STRING, input STRING, valueClass STRING, told STRING)
RETURNS STRUCT<${answer}, problems ARRAY<STRUCT<tbl STRING, `row` INT64, field STRING, code STRING, text STRING>>, error STRING>
DETERMINISTIC LANGUAGE js OPTIONS (library = ['${library}'])
AS r"""return duebook.assess(facts, input, valueClass, told);""";

CREATE OR REPLACE FUNCTION `${dataset}.scan`(facts STRING, input STRING)
RETURNS STRUCT<isBuyer BOOL, cents INT64, profitCents INT64, hasLastPurchase BOOL, hasSince BOOL>
DETERMINISTIC LANGUAGE js OPTIONS (library = ['${library}'])
AS r"""return duebook.scan(facts, input);""";

CREATE OR REPLACE FUNCTION `${dataset}.orphan`(facts STRING, tbl STRING, input STRING)
RETURNS ARRAY<STRUCT<tbl STRING, `row` INT64, field STRING, code STRING, text STRING>>
DETERMINISTIC LANGUAGE js OPTIONS (library = ['${library}'])
AS r"""return duebook.orphan(facts, tbl, input);""";

CREATE OR REPLACE FUNCTION `${dataset}.dayProblems`(facts STRING)
RETURNS ARRAY<STRUCT<tbl STRING, `row` INT64, field STRING, code STRING, text STRING>>
DETERMINISTIC LANGUAGE js OPTIONS (library = ['${library}'])
AS r"""return duebook.dayProblems(facts);""";

CREATE OR REPLACE FUNCTION `${dataset}.idOf`(cell STRING)
RETURNS STRING
DETERMINISTIC LANGUAGE js OPTIONS (library = ['${library}'])
AS r"""return duebook.idOf(cell || '');""";

CREATE OR REPLACE FUNCTION `${dataset}.wordOf`(cell STRING)
RETURNS STRING
DETERMINISTIC LANGUAGE js OPTIONS (library = ['${library}'])
AS r"""return duebook.wordOf(cell || '');""";

CREATE OR REPLACE FUNCTION `${dataset}.currencyProblems`(facts STRING, currencies STRING)
RETURNS ARRAY<STRUCT<tbl STRING, `row` INT64, field STRING, code STRING, text STRING>>
DETERMINISTIC LANGUAGE js OPTIONS (library = ['${library}'])
AS r"""return duebook.currencyProblems(facts, currencies || '[]');""";

CREATE OR REPLACE FUNCTION `${dataset}.owners`(facts STRING, team STRING, cells STRING)
RETURNS ARRAY<STRUCT<cell STRING, owner STRING, capacity FLOAT64, isFree BOOL, unknown ARRAY<STRUCT<`key` STRING, name STRING>>>>
DETERMINISTIC LANGUAGE js OPTIONS (library = ['${library}'])
AS r"""return duebook.owners(facts, team || '[]', cells || '[]');""";

CREATE OR REPLACE FUNCTION `${dataset}.teamProblems`(facts STRING, team STRING)
RETURNS ARRAY<STRUCT<tbl STRING, `row` INT64, field STRING, code STRING, text STRING>>
DETERMINISTIC LANGUAGE js OPTIONS (library = ['${library}'])
AS r"""return duebook.teamProblems(facts, team || '[]');""";

CREATE OR REPLACE FUNCTION `${dataset}.endCustomersDay`(facts STRING, input STRING, valueClass STRING, isFree BOOL)
RETURNS STRUCT<told STRING, isNew BOOL, takes INT64, status STRING, best STRING, oldest STRING, error STRING>
DETERMINISTIC LANGUAGE js OPTIONS (library = ['${library}'])
AS r"""return duebook.endCustomersDay(facts, input, valueClass, isFree);""";

CREATE OR REPLACE FUNCTION `${dataset}.endOwnersDay`(facts STRING, owner STRING)
RETURNS ARRAY<STRUCT<`row` INT64, told STRING>>
DETERMINISTIC LANGUAGE js OPTIONS (library = ['${library}'])
AS r"""return duebook.endOwnersDay(facts, owner);""";

CREATE OR REPLACE FUNCTION `${dataset}.ration`(owner STRING)
RETURNS ARRAY<STRUCT<`row` INT64, place INT64>>
DETERMINISTIC LANGUAGE js OPTIONS (library = ['${library}'])
AS r"""return duebook.ration(owner);""";
