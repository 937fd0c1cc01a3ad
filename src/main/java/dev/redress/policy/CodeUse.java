package dev.redress.policy;

import dev.redress.decision.Texts.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a rule file where a rule gives a reason, or hands out a code.
 *
 * @param index of the code in the file, counted from 0
 */
public record CodeUse(Kind kind, String code, int index) {

    private static final Pattern REASON = Pattern.compile("@reason\\s*\\(\\s*\"([^\"]*)\"");
    private static final Pattern PROPOSAL =
            Pattern.compile("new\\s+(Need|Task|Deadline|Note|Referral|Deduction)\\s*\\([^;\"]*\"([^\"]*)\"");

    /** {@return the codes that the file's rules hand out, their reasons aside} */
    public static List<CodeUse> proposed(RuleFile file) {
        List<CodeUse> uses = new ArrayList<>();
        Matcher proposal = PROPOSAL.matcher(file.text());
        while (proposal.find()) {
            Kind kind = Kind.valueOf(proposal.group(1).toUpperCase(Locale.ROOT));
            uses.add(new CodeUse(kind, proposal.group(2), proposal.start(2)));
        }
        return uses;
    }

    /** {@return the reasons that the file's rules give, and the codes that they hand out} */
    public static List<CodeUse> all(RuleFile file) {
        List<CodeUse> uses = proposed(file);
        Matcher reason = REASON.matcher(file.text());
        while (reason.find()) {
            uses.add(new CodeUse(Kind.REASON, reason.group(1), reason.start(1)));
        }
        return uses;
    }
}
