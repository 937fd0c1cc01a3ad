package dev.redress.policy.drools;

import static dev.redress.policy.drools.Rules.TERMS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.redress.decision.Basis;
import dev.redress.decision.Citation;
import dev.redress.decision.Proposals;
import dev.redress.facts.CaseFacts;
import dev.redress.facts.GeneratedCases;
import dev.redress.facts.Seed;
import dev.redress.policy.RuleFile;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a rule could do that had got past the language of rules: little but decide, still. Reflection from a constraint the
 * language alone keeps out, and that the engine is given only what was understood: see {@link Drl}.
 */
class RuleLoaderTest {

    private static final Citation RULE = new Citation("A1", Basis.SHOP, "DEFECT", "r", "common/a.drl");
    private static final String MARK = "redress.hostile";

    @AfterEach
    void wipe() {
        System.clearProperty(MARK);
    }

    @Test
    void buildsAndRunsWhatDecides() {
        BuiltPart part = BuiltPart.of(
                List.of(rule("$item : Item()", "insert( new Remedy( $item, RemedyKind.REPAIR, Stance.OFFERED ) );")));

        assertThat(part.errors()).isEmpty();
        assertThat(proposals(part).all()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.setProperty( \"redress.hostile\", \"x\" );",
                "java.lang.System.setProperty( \"redress.hostile\", \"x\" );",
                "Runtime.getRuntime().exec( \"id\" );",
                "new Thread().start();",
                "new ProcessBuilder( \"id\" ).start();",
                "java.nio.file.Files.delete( java.nio.file.Path.of( \"x\" ) );",
                "new java.io.File( \"x\" ).delete();",
                "java.util.concurrent.Executors.newCachedThreadPool();",
                "new java.util.Timer();",
                "ClassLoader.getSystemClassLoader();",
                "Class.forName( \"java.lang.System\" ).getMethods()[0].invoke( null );",
                "String.class.getMethods()[0].invoke( null );",
                "java.lang.invoke.MethodHandles.lookup();",
                "org.drools.util.IoUtils.readFileAsString( null );",
                "dev.redress.Redress.main();"
            })
    void doesNotBuildAConsequenceThatReachesForMore(String consequence) {
        assertThat(BuiltPart.of(List.of(rule("Item()", consequence))).errors()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Item( System.setProperty( \"redress.hostile\", \"x\" ) == null )",
                "Item( java.lang.System.setProperty( \"redress.hostile\", \"x\" ) == null )",
                "Item( eval( System.setProperty( \"redress.hostile\", \"x\" ) == null ) )",
                "eval( System.setProperty( \"redress.hostile\", \"x\" ) == null )",
                "Item( id == System.setProperty( \"redress.hostile\", \"x\" ) )",
                "Item( id.class.classLoader == null, Runtime.getRuntime().exec( \"id\" ) != null )"
            })
    void doesNothingForAConstraintThatReachesForMore(String condition) {
        BuiltPart part = BuiltPart.of(List.of(rule(condition, "")));
        if (part.errors().isEmpty()) {
            proposals(part);
        }
        assertThat(System.getProperty(MARK)).isNull();
    }

    private static Proposals proposals(BuiltPart part) {
        InternalKnowledgeBase base = DroolsRuleCompiler.newBase();
        base.addPackages(part.packages());
        CaseFacts facts = new GeneratedCases(Seed.generator("hostile"), "test").next();
        return new DroolsDecider(base, Map.of("r", RULE), new Bounds(100, Duration.ofSeconds(10), System::nanoTime))
                .propose(facts, TERMS);
    }

    private static RuleFile rule(String when, String then) {
        return Rules.file("common/a.drl", Rules.rule("r", when, then));
    }
}
