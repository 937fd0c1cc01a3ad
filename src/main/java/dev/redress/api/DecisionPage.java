package dev.redress.api;

import dev.redress.ledger.Entry;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A page of decisions, each byte for byte as it was recorded; canonical JSON, since its parts are. */
final class DecisionPage {

    private DecisionPage() {}

    /** {@return the first {@code limit} of the entries, with a cursor to the next page if there are more} */
    static JsonBody of(List<Entry> entries, int limit) {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        page.writeBytes("{\"decisions\":[".getBytes(StandardCharsets.UTF_8));
        List<Entry> shown = entries.size() > limit ? entries.subList(0, limit) : entries;
        String separator = "";
        for (Entry entry : shown) {
            page.writeBytes(separator.getBytes(StandardCharsets.UTF_8));
            page.writeBytes(entry.decision().bytes());
            separator = ",";
        }
        String next = entries.size() > limit
                ? "],\"nextCursor\":\"" + Cursor.after(shown.getLast().decisionId()) + "\"}"
                : "]}";
        page.writeBytes(next.getBytes(StandardCharsets.UTF_8));
        return new JsonBody(page.toByteArray());
    }
}
