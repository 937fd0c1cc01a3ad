package dev.redress.api;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Places in a list, as callers see them. */
final class Cursor {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");

    private Cursor() {}

    /** {@return the place behind a decision} */
    static String after(String decisionId) {
        UUID id = UUID.fromString(decisionId);
        byte[] bytes = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** {@return the place behind what has a number} */
    static String after(long number) {
        return after(new UUID(0, number).toString());
    }

    /** {@return the number that the place is behind, if it is a place} */
    static Optional<Long> number(String cursor) {
        return decisionId(cursor)
                .map(UUID::fromString)
                .filter(id -> id.getMostSignificantBits() == 0 && id.getLeastSignificantBits() > 0)
                .map(UUID::getLeastSignificantBits);
    }

    /** {@return the decision that the place is behind, if it is a place} */
    static Optional<String> decisionId(String cursor) {
        if (!FORM.matcher(cursor).matches()) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
        String id = new UUID(bytes.getLong(), bytes.getLong()).toString();
        return after(id).equals(cursor) ? Optional.of(id) : Optional.empty();
    }
}
