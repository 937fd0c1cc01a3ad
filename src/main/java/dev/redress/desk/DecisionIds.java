package dev.redress.desk;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Time-ordered decision ids: UUIDs of version 7 (RFC 9562), each later than the one before from the same instance, even
 * where the clock stands still or goes back.
 */
public final class DecisionIds {

    private static final int COUNTER_BITS = 12;

    private final RandomGenerator random;
    private long last;

    public DecisionIds(RandomGenerator random) {
        this.random = random;
    }

    /** {@return the next id} */
    public synchronized String next(Instant now) {
        last = Math.max(last + 1, now.toEpochMilli() << COUNTER_BITS);
        long high = ((last >>> COUNTER_BITS) << 16) | 0x7000 | (last & 0xFFF);
        long low = (random.nextLong() >>> 2) | (1L << 63);
        return new UUID(high, low).toString();
    }
}
