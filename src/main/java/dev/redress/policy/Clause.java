package dev.redress.policy;

import dev.redress.decision.Basis;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the clause register.
 *
 * @param id what rules cite, such as {@code A1} or {@code L-CN-25}
 * @param basis on what a proposal under the clause rests
 * @param source where the clause stands
 * @param english what it says
 * @param chinese what it says, in Simplified Chinese
 * @param noRuleBecause why no rule serves it, or {@code null} where rules do
 */
public record Clause(
        String id,
        Basis basis,
        String source,
        String english,
        String chinese,
        @Nullable String noRuleBecause) {}
