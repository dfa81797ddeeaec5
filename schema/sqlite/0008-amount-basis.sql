-- The basis of the resolved amount, for filters. Null if no amount is stated.

ALTER TABLE version ADD COLUMN amount_basis TEXT;
UPDATE version SET amount_basis = coalesce(terms ->> '$.amount.basis', 'TOTAL') WHERE currency_rank <> '2';
