-- A page of a person asks for the judgements of one verdict, and which of them were withdrawn: not for all that was ever judged.

CREATE INDEX judgement_by_verdict ON judgement (verdict, value);
