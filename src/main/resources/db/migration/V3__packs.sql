-- The packs of rules, kept for ever, and what was done with them, for H2 and PostgreSQL alike. A file that many packs share is
-- kept once. Nothing of this is ever changed or deleted, the replicas' own lines aside.

CREATE TABLE pack_content (
    hash    VARCHAR NOT NULL,
    content BYTEA   NOT NULL,
    CONSTRAINT pack_content_by_hash PRIMARY KEY (hash)
);

CREATE TABLE pack_file (
    pack VARCHAR NOT NULL,
    path VARCHAR NOT NULL,
    hash VARCHAR NOT NULL,
    CONSTRAINT pack_file_by_path PRIMARY KEY (pack, path),
    CONSTRAINT pack_file_has_content FOREIGN KEY (hash) REFERENCES pack_content (hash)
);

-- The numbers have no gap: of two replicas that take the next step at once, the primary key lets one.
CREATE TABLE pack_step (
    number    BIGINT                      NOT NULL,
    pack      VARCHAR                     NOT NULL,
    kind      VARCHAR                     NOT NULL,
    by_whom   VARCHAR                     NOT NULL,
    why       VARCHAR                     NOT NULL,
    taken_at  TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    four_eyes BOOLEAN                     NOT NULL,
    CONSTRAINT pack_step_by_number PRIMARY KEY (number)
);

CREATE TABLE pack_policy (
    step           BIGINT                   NOT NULL,
    policy_id      VARCHAR                  NOT NULL,
    policy_version VARCHAR                  NOT NULL,
    effective_from TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pack_policy_by_step PRIMARY KEY (step, policy_id),
    CONSTRAINT pack_policy_has_step FOREIGN KEY (step) REFERENCES pack_step (number)
);

CREATE INDEX pack_policy_by_version ON pack_policy (policy_version);

-- How far each replica of the service has come; each overwrites its own line. Times are this database's.
CREATE TABLE replica (
    name    VARCHAR                  NOT NULL,
    step    BIGINT                   NOT NULL,
    ready   VARCHAR ARRAY            NOT NULL,
    refused VARCHAR ARRAY            NOT NULL,
    seen_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT replica_by_name PRIMARY KEY (name)
);
