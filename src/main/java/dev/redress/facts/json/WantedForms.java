package dev.redress.facts.json;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What texts of the contract with a form of their own look like, said to somebody who sent another. */
final class WantedForms {

    private static final String SCHEMAS = "/components/schemas/";
    private static final String TIME = SCHEMAS + "Time";
    private static final String NAME = "1 to 64 ASCII letters, digits and signs are wanted, without spaces";

    private static final Map<String, String> BY_SCHEMA = Map.ofEntries(
            Map.entry(SCHEMAS + "CaseId", NAME + ", such as `JD-20261120-0001`"),
            Map.entry(
                    SCHEMAS + "PolicyId",
                    "1 to 64 lower-case letters, digits and hyphens are wanted, such as `jd-apparel`"),
            Map.entry(SCHEMAS + "ItemId", NAME + ", such as `1`"),
            Map.entry(SCHEMAS + "Sku", "1 to 128 characters on one line are wanted, such as `DRESS-RED-M`"),
            Map.entry(
                    TIME,
                    "a time from 2000 to 2199 with seconds and an offset is wanted, such as `2026-11-20T12:00:00+08:00`"),
            Map.entry(
                    SCHEMAS + "Money/properties/amount",
                    "a decimal with at most twelve digits before the point is wanted, such as `199.00`"),
            Map.entry(
                    SCHEMAS + "Money/properties/currency",
                    "three upper-case letters by ISO 4217 are wanted, such as `CNY`"),
            Map.entry(SCHEMAS + "Request/properties/returnTracking", NAME + ", such as `SF1390021234567`"),
            Map.entry(
                    SCHEMAS + "ReturnFreight/properties/carrier",
                    "1 to 32 upper-case letters, digits and underscores are wanted, such as `SF`"),
            Map.entry(SCHEMAS + "Buyer/properties/reference", NAME + ", such as `b-48213`"));

    private static final Pattern NO_OFFSET = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?");

    private WantedForms() {}

    /** {@return the form that a schema wants; nothing where this class knows none} */
    static Optional<String> of(String schemaPointer) {
        return Optional.ofNullable(BY_SCHEMA.get(schemaPointer));
    }

    /** {@return what is wrong with a text that has not the form of its schema} */
    static Optional<String> problem(String schemaPointer, String sent) {
        if (schemaPointer.equals(TIME) && NO_OFFSET.matcher(sent).matches()) {
            return Optional.of(
                    "`" + sent + "` has no offset; add the shop's, such as `" + sent + "+08:00`, or `Z` for UTC");
        }
        return of(schemaPointer).map(form -> Echo.quoted(sent) + " has not the form wanted: " + form);
    }
}
