package dev.redress.decision.icu;

import dev.redress.decision.Texts.Reader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a code says in one language, as ICU messages.
 *
 * @param buyer {@code null} where the buyer is told nothing
 * @param afterReason whether the buyer is told only once the reason is known
 */
public record Lines(String agent, @Nullable String buyer, boolean afterReason) {

    Optional<String> of(Reader reader) {
        return switch (reader) {
            case AGENT -> Optional.of(agent);
            case BUYER -> Optional.ofNullable(buyer);
            case BUYER_BEFORE_REASON -> afterReason ? Optional.empty() : Optional.ofNullable(buyer);
        };
    }
}
