package dev.redress.policy.drools;

import dev.redress.decision.Citation;
import dev.redress.decision.Decider;
import dev.redress.decision.Proposals;
import dev.redress.decision.ShopTerms;
import dev.redress.decision.Texts;
import dev.redress.facts.CaseFacts;
import dev.redress.policy.ClauseRegister;
import dev.redress.policy.RuleCompiler;
import dev.redress.policy.RuleCompiler.Compilation;
import dev.redress.policy.RuleCompiler.Compiled;
import dev.redress.policy.RuleFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.kie.api.definition.KiePackage;

/**
 * Rules of which one can be taken out and others be put in, without building the rest again. For one thread at a time,
 * and only while no case is being decided.
 */
public final class SwappableRules implements Decider {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package [\\w.]+");

    private final RuleCompiler compiler;
    private final ClauseRegister clauses;
    private final Texts texts;
    private final DroolsDecider decider;
    private final Map<String, String> packageOf = new HashMap<>();
    private int builds;

    private SwappableRules(RuleCompiler compiler, ClauseRegister clauses, Texts texts, DroolsDecider decider) {
        this.compiler = compiler;
        this.clauses = clauses;
        this.texts = texts;
        this.decider = decider;
        for (KiePackage built : decider.base.getKiePackages()) {
            built.getRules().forEach(rule -> packageOf.put(rule.getName(), built.getName()));
        }
    }

    /** {@return a compiler like this one, whose rules are swappable; each of them is added to {@code made}} */
    public static RuleCompiler compiler(RuleCompiler compiler, List<SwappableRules> made) {
        return (files, clauses, texts) -> switch (compiler.compile(files, clauses, texts)) {
            case Compiled compiled
            when compiled.rules() instanceof DroolsDecider decider -> {
                SwappableRules rules = new SwappableRules(compiler, clauses, texts, decider);
                made.add(rules);
                yield new Compiled(rules);
            }
            case Compilation other -> other;
        };
    }

    /** {@return whether there is a rule of that name} */
    public boolean has(String rule) {
        return packageOf.containsKey(rule);
    }

    /** Takes a rule out. */
    public void remove(String rule) {
        String owner = packageOf.remove(rule);
        if (owner == null) {
            throw new IllegalArgumentException("there is no rule `" + rule + "`");
        }
        decider.base.removeRule(owner, rule);
    }

    /** Puts in the rules of a file, each under a name that no rule here has. {@return whether they could be built} */
    public boolean put(RuleFile file) {
        String own = "redress.swapped.build" + builds++;
        RuleFile apart = new RuleFile(
                file.path(), PACKAGE.matcher(file.text()).replaceFirst(Matcher.quoteReplacement("package " + own)));
        if (compiler.compile(List.of(apart), clauses, texts) instanceof Compiled compiled
                && compiled.rules() instanceof DroolsDecider alone
                && decider.base instanceof InternalKnowledgeBase base) {
            List<KiePackage> built = new ArrayList<>(alone.base.getKiePackages());
            base.addPackages(built);
            alone.rules().forEach(rule -> packageOf.put(rule.rule(), own));
            return true;
        }
        return false;
    }

    @Override
    public Proposals propose(CaseFacts facts, ShopTerms terms) {
        return decider.propose(facts, terms);
    }

    @Override
    public List<Citation> rules() {
        return decider.rules();
    }
}
