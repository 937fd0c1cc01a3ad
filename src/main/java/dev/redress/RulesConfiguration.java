package dev.redress;

import dev.redress.decision.DecisionForm;
import dev.redress.decision.Language;
import dev.redress.decision.Languages;
import dev.redress.desk.Judge;
import dev.redress.facts.CaseForm;
import dev.redress.policy.Policies;
import dev.redress.policy.PolicyVersion;
import dev.redress.policy.RuleCompiler;
import dev.redress.policy.drools.Bounds;
import dev.redress.policy.drools.DroolsRuleCompiler;
import dev.redress.policy.files.PolicyFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The policies that the service decides by, read once at start-up. */
@Configuration(proxyBeanMethods = false)
class RulesConfiguration {

    private static final int WARM_UP_CASES = 50;
    private static final Languages IN_ALL_LANGUAGES = new Languages(Language.EN, true);
    private static final int FIRINGS = 10_000;

    /** Far above what a sound policy needs, some dozens of firings in under a millisecond; below what a caller waits. */
    private static final Duration WHILE_A_CALLER_WAITS = Duration.ofSeconds(2);

    /** Nobody waits, and a first case in a cold program takes its time. */
    private static final Duration BY_COMMAND = Duration.ofSeconds(30);

    @Bean
    Policies policies(@Value("${redress.rules}") Path folder) {
        return switch (new PolicyFolder(compiler(WHILE_A_CALLER_WAITS)).load(folder)) {
            case PolicyFolder.Ready ready -> ready.policies();
            case PolicyFolder.Broken broken -> throw new RulesRefused(broken.problems());
        };
    }

    /** Decides a case of each policy before callers do, so that the first of them finds the rules loaded and warm. */
    @Bean
    SmartInitializingSingleton warmUp(Policies policies, CaseForm form, Judge judge, DecisionForm decisions) {
        return () -> policies.all().forEach(policy -> {
            for (int i = 0; i < WARM_UP_CASES; i++) {
                if (form.read(anyCase(policy)) instanceof CaseForm.Accepted accepted) {
                    Judge.Judgement judgement = judge.judge(accepted.file().facts());
                    decisions.write(judgement.decision(), policy.texts(), IN_ALL_LANGUAGES);
                }
            }
        });
    }

    private static byte[] anyCase(PolicyVersion policy) {
        return """
                {
                  "caseId": "warm-up", "policy": "%s", "asOf": "2026-01-01T00:00:00Z",
                  "order": { "platform": "OTHER", "status": "SIGNED", "daysSinceSigning": 1 },
                  "items": [ { "id": "1", "quantity": 1, "unitPrice": { "amount": "1", "currency": "%s" } } ],
                  "request": { "wants": "RETURN_AND_REFUND" }
                }
                """.formatted(policy.policyId(), policy.terms().currency()).getBytes(StandardCharsets.UTF_8);
    }

    static RuleCompiler compilerForCommands() {
        return compiler(BY_COMMAND);
    }

    private static RuleCompiler compiler(Duration longest) {
        return new DroolsRuleCompiler(new Bounds(FIRINGS, longest, System::nanoTime));
    }
}
