package dev.redress.decision;

/**
 * By when something is due.
 *
 * @param code names what is due, for example {@code REFUND}
 * @param limit how many units after {@code from}, at least 1
 */
public record Deadline(String code, int limit, DeadlineUnit unit, DeadlineStart from) implements Proposal {

    public Deadline {
        if (limit < 1) {
            throw new IllegalArgumentException("a deadline is at least 1 " + unit + " away, but was " + limit);
        }
    }
}
