package dev.redress.policy.drools;

import dev.redress.decision.Citation;
import dev.redress.decision.Proposal;
import dev.redress.decision.Proposals;
import dev.redress.decision.Proposed;
import dev.redress.decision.RuleFailure;
import dev.redress.decision.RuleFiring;
import dev.redress.decision.Term;
import dev.redress.facts.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceExceptionHandler;
import org.kie.api.runtime.rule.Match;
import org.kie.api.runtime.rule.RuleRuntime;

/** One run of the rules over one case: who proposed what, what fired, what failed. */
final class RuleRun {

    private static final Comparator<RuleFiring> BY_RULE = Comparator.comparing(RuleFiring::rule)
            .thenComparing(firing -> firing.bindings().toString());
    private static final Pattern RULE_IN_MESSAGE = Pattern.compile("[Rr]ule \"?\\[?\"?([^\"\\]]+)\"");

    private final Map<String, Citation> citations;
    private final Bounds bounds;
    private final List<Proposed> proposed = new ArrayList<>();
    private final List<RuleFiring> fired = new ArrayList<>();
    private final List<RuleFailure> failures = new ArrayList<>();
    private @Nullable Citation firing;
    private List<Proposal> because = List.of();
    private boolean bounded;

    RuleRun(Map<String, Citation> citations, Bounds bounds) {
        this.citations = citations;
        this.bounds = bounds;
    }

    Proposals over(KieSession session, List<Object> known) {
        long start = bounds.nanoTime().getAsLong();
        try {
            known.forEach(session::insert);
            session.fireAllRules(_ -> mayFire(start));
        } catch (RuntimeException | StackOverflowError broken) {
            return failed(new RuleFailure(ruleIn(broken), "RULE_THREW"));
        }
        if (bounded) {
            return failed(new RuleFailure(mostFired(), "RULE_BOUND_REACHED"));
        }
        fired.sort(BY_RULE);
        return new Proposals(proposed, fired.stream().distinct().toList(), failures);
    }

    private boolean mayFire(long start) {
        bounded |= fired.size() >= bounds.firings()
                || bounds.nanoTime().getAsLong() - start > bounds.time().toNanos();
        return !bounded;
    }

    /** What was said before a run broke off depends on the order of rules, so none of it counts. */
    private static Proposals failed(RuleFailure failure) {
        return new Proposals(List.of(), List.of(), List.of(failure));
    }

    private String ruleIn(Throwable broken) {
        if (firing != null) {
            return firing.rule();
        }
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            Matcher named = RULE_IN_MESSAGE.matcher(String.valueOf(cause.getMessage()));
            if (named.find() && citations.containsKey(named.group(1))) {
                return named.group(1);
            }
        }
        return "a rule that could not be named";
    }

    private String mostFired() {
        return fired.stream()
                .collect(Collectors.groupingBy(one -> one.rule().rule(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("a rule that could not be named");
    }

    AgendaEventListener firings() {
        return new Firings();
    }

    RuleRuntimeEventListener insertions() {
        return new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
                if (firing != null && event.getObject() instanceof Proposal proposal) {
                    proposed.add(new Proposed(proposal, firing, because));
                }
            }
        };
    }

    private static SortedMap<String, String> bindings(Match match) {
        return match.getDeclarationIds().stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> text(match.getDeclarationValue(id)),
                        (first, _) -> first,
                        TreeMap::new));
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case Item item -> "item " + item.id();
            case Term term -> term.name();
            case null -> "unknown";
            default -> value.toString();
        };
    }

    /** Knows which rule is firing, and so whose proposals are being inserted. */
    private final class Firings extends DefaultAgendaEventListener {

        @Override
        public void beforeMatchFired(BeforeMatchFiredEvent event) {
            Citation rule = citations.get(event.getMatch().getRule().getName());
            firing = rule;
            because = event.getMatch().getObjects().stream()
                    .filter(Proposal.class::isInstance)
                    .map(Proposal.class::cast)
                    .toList();
            if (rule != null) {
                fired.add(new RuleFiring(rule, bindings(event.getMatch())));
            }
        }

        @Override
        public void afterMatchFired(AfterMatchFiredEvent event) {
            firing = null;
        }

        void threw(Match match) {
            failures.add(new RuleFailure(match.getRule().getName(), "RULE_THREW"));
        }
    }

    /** Keeps a rule that throws from silencing the others: it is noted, and the run goes on. Made by Drools. */
    public static final class Failures implements ConsequenceExceptionHandler {

        @Override
        public void handleException(Match match, RuleRuntime session, Exception exception) {
            if (session instanceof KieSession running) {
                running.getAgendaEventListeners().stream()
                        .filter(Firings.class::isInstance)
                        .map(Firings.class::cast)
                        .forEach(firings -> firings.threw(match));
            }
        }
    }
}
