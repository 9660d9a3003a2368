-- The rules as functions. The library's name carries its content, so that a query never mixes two versions.
CREATE OR REPLACE FUNCTION `${dataset}.assess`(facts STRING, input STRING, valueClass STRING)
RETURNS STRUCT<${answer}, problems ARRAY<STRUCT<tbl STRING, `row` INT64, field STRING, code STRING, text STRING>>, error STRING>
DETERMINISTIC LANGUAGE js OPTIONS (library = ['${library}'])
AS r"""return duebook.assess(facts, input, valueClass);""";

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
