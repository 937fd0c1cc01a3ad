package dev.redress.policy.drools;

import dev.redress.decision.Basis;
import dev.redress.decision.Decider;
import dev.redress.decision.PlainTexts;
import dev.redress.decision.RefundTo;
import dev.redress.decision.ShopTerms;
import dev.redress.decision.Term;
import dev.redress.decision.Texts;
import dev.redress.policy.Clause;
import dev.redress.policy.ClauseRegister;
import dev.redress.policy.RuleCompiler;
import dev.redress.policy.RuleFile;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/** A small set of rules for tests of the engine, apart from the shipped policies. */
final class Rules {

    static final ClauseRegister CLAUSES = new ClauseRegister(List.of(
            new Clause("A1", Basis.SHOP, "004", "a quality defect is put right", "质量问题予以处理", null),
            new Clause("L-CN-24", Basis.STATUTE, "art. 24", "goods of bad quality go back", "质量不合格可以退货", null)));

    static final Texts TEXTS = new PlainTexts(Map.of(
            Texts.Kind.REASON, Map.of("DEFECT", "There is a defect."),
            Texts.Kind.TASK, Map.of("FILE_PHOTOS", "File the photos.")));

    static final ShopTerms TERMS = new ShopTerms(
            ZoneId.of("Asia/Shanghai"),
            Currency.getInstance("CNY"),
            List.of(),
            RefundTo.ORIGINAL_PAYMENT,
            List.of(new Term("claim-days", BigDecimal.valueOf(3), List.of())));

    private static final String HEAD = """
            package redress.test

            import dev.redress.facts.*
            import dev.redress.decision.*

            """;

    private Rules() {}

    static DroolsRuleCompiler compiler(int firings, Duration time) {
        return new DroolsRuleCompiler(new Bounds(firings, time, System::nanoTime));
    }

    static RuleFile file(String path, String rules) {
        return new RuleFile(path, HEAD + rules);
    }

    /** {@return a rule on line 6 of its file where it is the first} */
    static String rule(String name, String when, String then) {
        return """
                rule "%s"
                    @clause("A1")
                    @reason("DEFECT")
                when
                %s
                then
                %s
                end

                """.formatted(
                        name, when.indent(4).stripTrailing(), then.indent(4).stripTrailing());
    }

    static Decider compiled(RuleFile... files) {
        return ((RuleCompiler.Compiled) compiler(1_000, Duration.ofSeconds(10)).compile(List.of(files), CLAUSES, TEXTS))
                .rules();
    }

    static List<String> refused(RuleFile... files) {
        return ((RuleCompiler.Refused) compiler(1_000, Duration.ofSeconds(10)).compile(List.of(files), CLAUSES, TEXTS))
                .problems().stream().map(Object::toString).toList();
    }
}
