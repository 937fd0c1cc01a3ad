-- The record of decisions, appended to and read, for H2 and PostgreSQL alike. Nothing here stops a change made by hand:
-- whoever owns the database could drop a trigger as well. The chain over `writer` and `sequence` is what will show it.

CREATE TABLE entry (
    writer         VARCHAR                     NOT NULL,
    sequence       BIGINT                      NOT NULL,
    decision_id    VARCHAR                     NOT NULL,
    case_id        VARCHAR                     NOT NULL,
    policy_id      VARCHAR                     NOT NULL,
    policy_version VARCHAR                     NOT NULL,
    engine_version VARCHAR                     NOT NULL,
    decided_at     TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    facts          BYTEA                       NOT NULL,
    decision       BYTEA                       NOT NULL,
    trace          BYTEA                       NOT NULL,
    rules_fired    VARCHAR ARRAY               NOT NULL,
    CONSTRAINT entry_by_decision PRIMARY KEY (decision_id),
    CONSTRAINT entry_by_sequence UNIQUE (writer, sequence)
);

CREATE INDEX entry_by_case ON entry (case_id, decision_id);
