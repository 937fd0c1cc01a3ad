package dev.redress.desk;

import dev.redress.facts.CaseTimes;
import dev.redress.facts.Nearest;
import dev.redress.facts.PolicyUnits;
import dev.redress.policy.Policies;
import dev.redress.policy.PolicyVersion;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The shops behind policies, for whoever reads cases.
 *
 * @param policies what cases are decided by
 */
public record Shops(Policies policies) implements PolicyUnits {

    /** How many policies are named to a caller who missed them. */
    private static final int MOST_POLICIES = 20;

    @Override
    public Shop find(String policyId, CaseTimes times) {
        return switch (policies.choose(policyId, times)) {
            case Policies.Chosen chosen -> new Found(chosen.version().terms().units());
            case Policies.Unknown _ -> new Missing("unknown-policy", unknown(policyId));
            case Policies.NotYet notYet -> new Missing("not-in-force-yet", notYet(notYet));
            case Policies.OtherPolicy other ->
                new Missing(
                        "other-policy",
                        "`" + other.wanted().version() + "` is a version of `"
                                + other.wanted().policyId() + "`, not of `" + policyId + "`");
        };
    }

    private String unknown(String policyId) {
        List<String> ids =
                policies.all().stream().map(PolicyVersion::policyId).sorted().toList();
        String guess = Nearest.to(policyId, ids)
                .map(nearest -> "; did you mean `" + nearest + "`?")
                .orElse(".");
        return "there is no policy `" + policyId + "`" + guess + " In force: "
                + ids.stream().limit(MOST_POLICIES).collect(Collectors.joining("`, `", "`", "`"))
                + (ids.size() > MOST_POLICIES ? " and others" : "");
    }

    private static String notYet(Policies.NotYet choice) {
        PolicyVersion first = choice.first();
        String by = switch (first.businessDate()) {
            case REQUEST -> "the date of the request";
            case ORDER -> "the date of the order";
            case SIGNING -> "the date of signing";
        };
        return "`" + first.policyId() + "` decides by " + by + ", `" + choice.date() + "` here, and is in force from `"
                + first.effectiveFrom() + "` on";
    }
}
