package dev.redress.policy;

import dev.redress.decision.DeadlineStart;
import dev.redress.decision.DeadlineUnit;
import dev.redress.decision.Leg;
import dev.redress.decision.ReferTo;
import dev.redress.decision.Stance;
import dev.redress.decision.Texts;
import dev.redress.decision.Verdict;
import dev.redress.facts.Nearest;
import dev.redress.facts.Party;
import dev.redress.facts.RemedyKind;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of {@link OutcomeLines}, section by section, so that a misspelt expectation is told from a case that comes out
 * otherwise. Numbers and the ids of items are not looked at: those a run compares.
 */
public final class ExpectedLine {

    /** The sections that an outcome has. */
    public static final List<String> SECTIONS = List.of(
            "verdict",
            "fault",
            "items",
            "remedies",
            "freight",
            "referral",
            "needs",
            "tasks",
            "deadlines",
            "notes",
            "reasons");

    /** One line of each section. */
    private static final Map<String, String> SAMPLES = Map.of(
            "verdict", "APPROVE",
            "fault", "SELLER",
            "items", "1: APPROVE SELLER",
            "remedies", "RETURN_AND_REFUND OWED 199.00",
            "freight", "RETURN SELLER 18.00: insurer 12.00, seller 6.00",
            "referral", "SUPERVISOR BUYER_DISAGREES",
            "needs", "BUYER PHOTOS",
            "deadlines", "REFUND 2 WORKING_DAYS from GOODS_BACK",
            "reasons", "A1 QUALITY_DEFECT_PROVEN");

    private static final Pattern OF_ITEM = Pattern.compile("^\\S+(?:, \\S+)*: ");
    private static final Pattern SHARE = Pattern.compile("(\\w+) \\d+(?:\\.\\d+)?(?=,|;|$)");
    private static final Pattern ADVANCED = Pattern.compile("; (\\w+) advances$");
    private static final List<String> PAYERS = List.of("insurer", "seller", "buyer", "carrier");

    private final String line;
    private final PolicyVersion policy;

    private ExpectedLine(String line, PolicyVersion policy) {
        this.line = line;
        this.policy = policy;
    }

    /** {@return which word of a line means nothing in its section, and what was likely meant} */
    public static Optional<String> problem(String section, String line, PolicyVersion policy) {
        String own = section.equals("freight") ? line : OF_ITEM.matcher(line).replaceFirst("");
        return new ExpectedLine(own, policy).problem(section);
    }

    /** {@return the ids of a policy's clauses} */
    public static List<String> clauses(PolicyVersion policy) {
        return policy.clauses().all().stream().map(Clause::id).toList();
    }

    private Optional<String> problem(String section) {
        String[] words = line.split(" ");
        String sample = SAMPLES.get(section);
        int least = Math.min(
                2, sample == null ? 1 : OF_ITEM.matcher(sample).replaceFirst("").split(" ").length);
        if (words.length < least) {
            return Optional.of("`" + line + "` is too short; write it like `" + sample + "`");
        }
        String first = words[0];
        String second = words.length > 1 ? words[1] : "";
        return switch (section) {
            case "verdict" -> word("verdict", line, names(Verdict.values()));
            case "fault" -> word("party", line, names(Party.values()));
            case "items" ->
                either(List.of(
                        word("verdict", first, names(Verdict.values())), word("party", second, names(Party.values()))));
            case "remedies" ->
                either(List.of(
                        word("kind of remedy", first, names(RemedyKind.values())),
                        word("stance", second, names(Stance.values()))));
            case "freight" ->
                either(List.of(
                        word("leg", first, names(Leg.values())),
                        word("party", second.replaceFirst("[:;,]$", ""), names(Party.values())),
                        shares()));
            case "referral" ->
                either(List.of(word("person", first, names(ReferTo.values())), code(Texts.Kind.REFERRAL, second)));
            case "needs" -> either(List.of(word("party", first, names(Party.values())), code(Texts.Kind.NEED, second)));
            case "tasks" -> code(Texts.Kind.TASK, first);
            case "deadlines" -> either(List.of(code(Texts.Kind.DEADLINE, first), span(words)));
            case "notes" -> code(Texts.Kind.NOTE, first);
            default -> either(List.of(word("clause", first, clauses(policy)), code(Texts.Kind.REASON, second)));
        };
    }

    private Optional<String> shares() {
        int colon = line.indexOf(": ");
        if (colon >= 0) {
            Matcher share = SHARE.matcher(line.substring(colon + 2));
            while (share.find()) {
                Optional<String> wrong = word("payer", share.group(1), PAYERS);
                if (wrong.isPresent()) {
                    return wrong;
                }
            }
        }
        Matcher advanced = ADVANCED.matcher(line);
        return advanced.find() ? word("party", advanced.group(1), names(Party.values())) : Optional.empty();
    }

    private Optional<String> span(String[] words) {
        if (words.length != 5 || !words[3].equals("from")) {
            return Optional.of("`" + line + "` is no deadline; write it like `" + SAMPLES.get("deadlines") + "`");
        }
        return either(List.of(
                word("unit", words[2], names(DeadlineUnit.values())),
                word("start", words[4], names(DeadlineStart.values()))));
    }

    private Optional<String> code(Texts.Kind kind, String code) {
        return word(kind.name().toLowerCase(Locale.ROOT), code, policy.texts().codes(kind));
    }

    private static Optional<String> word(String what, String written, Collection<String> known) {
        return known.contains(written)
                ? Optional.empty()
                : Optional.of("there is no " + what + " `" + written + "`; " + Nearest.hint(written, known));
    }

    private static Optional<String> either(List<Optional<String>> problems) {
        return problems.stream().flatMap(Optional::stream).findFirst();
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }
}
