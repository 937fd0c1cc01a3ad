package dev.redress.house.broken.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;

/** Reads clocks in four ways. */
class ReadsClock {

    private final Supplier<Instant> referred = Instant::now;

    @SuppressWarnings({"JavaTimeDefaultTimeZone", "JavaUtilDate"})
    List<Object> read() {
        return List.of(referred, System.currentTimeMillis(), LocalDate.now(), new Date());
    }
}
