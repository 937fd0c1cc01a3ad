package dev.redress.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The count of days since a parcel was signed for. */
public final class SigningDays {

    private SigningDays() {}

    /** {@return whole calendar days from signing to {@code asOf} in {@code zone}; the signing day is day 0} */
    public static int between(Instant signedAt, Instant asOf, ZoneId zone) {
        return Math.toIntExact(
                ChronoUnit.DAYS.between(LocalDate.ofInstant(signedAt, zone), LocalDate.ofInstant(asOf, zone)));
    }
}
