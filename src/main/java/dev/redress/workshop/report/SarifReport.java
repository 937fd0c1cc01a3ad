package dev.redress.workshop.report;

import dev.redress.policy.SourceProblem;
import dev.redress.workshop.Finding;
import dev.redress.workshop.RulesCheck.Report;
import java.net.URI;
import java.net.URISyntaxException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A report in SARIF 2.1.0, the OASIS form for results of static analysis. */
final class SarifReport {

    private static final JsonMapper MAPPER = new JsonMapper();

    private SarifReport() {}

    static byte[] bytes(Report report, String folder) {
        ObjectNode root = MAPPER.createObjectNode()
                .put("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
                .put("version", "2.1.0");
        ObjectNode run = root.putArray("runs").addObject().put("columnKind", "utf16CodeUnits");
        ArrayNode rules =
                run.putObject("tool").putObject("driver").put("name", "redress").putArray("rules");
        for (Finding.Kind kind : Finding.Kind.values()) {
            rules.addObject()
                    .put("id", kind.name())
                    .putObject("shortDescription")
                    .put("text", kind.sentence());
        }
        ArrayNode results = run.putArray("results");
        for (Finding finding : report.findings()) {
            ObjectNode result =
                    results.addObject().put("ruleId", finding.kind().name()).put("level", "error");
            result.putObject("message").put("text", finding.what().detail());
            place(result.putArray("locations").addObject().putObject("physicalLocation"), finding.what(), folder);
        }
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    }

    private static void place(ObjectNode location, SourceProblem what, String folder) {
        location.putObject("artifactLocation")
                .put("uri", uri(folder.isEmpty() ? what.file() : folder + "/" + what.file()));
        if (what.line() > 0) {
            ObjectNode region = location.putObject("region").put("startLine", what.line());
            if (what.column() > 0) {
                region.put("startColumn", what.column());
            }
        }
    }

    private static String uri(String path) {
        try {
            return new URI(null, null, path.replace('\\', '/'), null).getRawPath();
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException("no place can be named by " + path, impossible);
        }
    }
}
