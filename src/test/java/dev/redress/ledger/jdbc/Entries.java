package dev.redress.ledger.jdbc;

import dev.redress.facts.Document;
import dev.redress.ledger.Entry;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Entries made from a number: the same number, the same entry, in any process. */
final class Entries {

    private Entries() {}

    static String id(long number) {
        return String.format(Locale.ROOT, "0193f0aa-0000-7000-8000-%012x", number);
    }

    /** {@return an entry of some kilobytes, one in twenty of some hundreds} */
    static Entry entry(long number) {
        int size = number % 20 == 0 ? 300_000 : 3_000;
        return entry(number, "case-" + number % 7, size);
    }

    static Entry entry(long number, String caseId, int size) {
        Random random = new Random(number);
        return new Entry(
                id(number),
                caseId,
                "jd-apparel",
                "5f".repeat(32),
                "0.1.0+drools-10.2.0",
                number % 2 == 0 ? "zh-TW" : "en",
                number % 3 == 0,
                Instant.ofEpochMilli(1_795_000_000_000L + number),
                document(random, size),
                document(random, size),
                document(random, 200),
                List.of("Rule of number " + number, "Ein Satz, \"wörtlich\", 七天"));
    }

    private static Document document(Random random, int size) {
        byte[] bytes = new byte[size];
        random.nextBytes(bytes);
        return new Document(bytes);
    }
}
