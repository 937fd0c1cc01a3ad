-- The languages of an answer's texts are an input of its bytes. What was decided before they could be chosen is in English.

ALTER TABLE entry ADD COLUMN language VARCHAR DEFAULT 'en' NOT NULL;
ALTER TABLE entry ADD COLUMN translated BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE entry ALTER COLUMN language DROP DEFAULT;
ALTER TABLE entry ALTER COLUMN translated DROP DEFAULT;
