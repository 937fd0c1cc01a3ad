package dev.redress.workshop.report;

import dev.redress.policy.PolicyVersion;
import dev.redress.policy.Scenario;
import dev.redress.policy.ScenarioRun;
import dev.redress.workshop.Covered;
import dev.redress.workshop.Finding;
import dev.redress.workshop.RulesCheck.Report;
import java.util.Collection;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A report as one JSON object. */
final class JsonReport {

    private static final JsonMapper MAPPER = new JsonMapper();

    private JsonReport() {}

    static byte[] bytes(Report report) {
        ObjectNode root = MAPPER.createObjectNode().put("passes", report.passes());
        ArrayNode findings = root.putArray("findings");
        for (Finding finding : report.findings()) {
            findings.addObject()
                    .put("kind", finding.kind().name())
                    .put("file", finding.what().file())
                    .put("line", finding.what().line())
                    .put("column", finding.what().column())
                    .put("message", finding.what().detail());
        }
        ArrayNode policies = root.putArray("policies");
        for (PolicyVersion policy : report.policies()) {
            policies.addObject()
                    .put("id", policy.policyId())
                    .put("version", policy.version())
                    .put("rules", policy.rules().rules().size());
        }
        scenarios(root.putObject("scenarios"), report);
        Covered covered = report.covered();
        if (covered != null) {
            coverage(root.putObject("coverage"), covered);
        }
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    }

    private static void scenarios(ObjectNode node, Report report) {
        node.put("run", report.runs().size());
        node.put("hold", report.runs().stream().filter(ScenarioRun::holds).count());
        ArrayNode failing = node.putArray("failing");
        for (ScenarioRun run : report.runs()) {
            if (!run.holds()) {
                Scenario scenario = run.scenario();
                ArrayNode differences = failing.addObject()
                        .put("file", scenario.file())
                        .put("line", scenario.line())
                        .put("name", scenario.name())
                        .putArray("differences");
                for (ScenarioRun.Difference difference : run.differences()) {
                    ObjectNode one = differences.addObject().put("section", difference.section());
                    list(one.putArray("expected"), difference.expected());
                    list(one.putArray("actual"), difference.actual());
                }
            }
        }
    }

    private static void coverage(ObjectNode node, Covered covered) {
        ObjectNode clauses = node.putObject("clauses").put("all", covered.clauses());
        list(clauses.putArray("served"), covered.served());
        list(clauses.putArray("explained"), covered.explained());
        list(clauses.putArray("open"), covered.open());
        node.putObject("rules").put("all", covered.rules()).put("fired", covered.fired());
    }

    private static void list(ArrayNode array, Collection<String> values) {
        values.forEach(array::add);
    }
}
