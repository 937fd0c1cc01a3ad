package dev.redress.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The count of days since a parcel was signed for. */
public final class SigningDays {

    private SigningDays() {}

    /**
     * {@return whole calendar days from signing to the buyer's claim in {@code zone}; the signing day is day 0, and so is
     * a claim from before it}
     */
    public static int between(Instant signedAt, Instant claimedAt, ZoneId zone) {
        return Math.toIntExact(Math.max(
                0, ChronoUnit.DAYS.between(LocalDate.ofInstant(signedAt, zone), LocalDate.ofInstant(claimedAt, zone))));
    }
}
