package dev.redress.workshop.report;

import dev.redress.policy.ScenarioRun;
import dev.redress.policy.SourceProblem;
import dev.redress.workshop.Finding;
import dev.redress.workshop.RulesCheck.Report;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A report as JUnit writes its own: a test case for each scenario, and a failed one for each finding that is about none. */
final class JunitReport {

    private static final String NAME = "name";

    private final XMLStreamWriter xml;

    private JunitReport(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static byte[] bytes(Report report, String folder) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new JunitReport(xml).write(report, folder);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a report can't be written into memory", impossible);
        }
        return bytes.toByteArray();
    }

    private void write(Report report, String folder) throws XMLStreamException {
        List<SourceProblem> others = report.findings().stream()
                .filter(finding -> finding.kind() != Finding.Kind.SCENARIO)
                .map(Finding::what)
                .toList();
        long failing = report.runs().stream().filter(run -> !run.holds()).count();
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("testsuite");
        xml.writeAttribute(NAME, "redress check " + clean(folder));
        xml.writeAttribute("tests", String.valueOf(report.runs().size() + others.size()));
        xml.writeAttribute("failures", String.valueOf(failing + others.size()));
        xml.writeAttribute("errors", "0");
        for (ScenarioRun run : report.runs()) {
            String otherwise = run.differences().stream().map(Object::toString).collect(Collectors.joining("\n"));
            test(
                    run.scenario().file(),
                    run.scenario().line() + ": " + run.scenario().name(),
                    run.holds() ? "" : "comes out otherwise",
                    otherwise);
        }
        for (SourceProblem problem : others) {
            test(problem.file(), problem.line() + ":" + problem.column(), problem.detail(), problem.toString());
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    /** @param failure what went wrong, or empty */
    private void test(String file, String name, String failure, String more) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", clean(file));
        xml.writeAttribute(NAME, clean(name));
        if (!failure.isEmpty()) {
            xml.writeStartElement("failure");
            xml.writeAttribute("message", clean(failure));
            xml.writeCharacters(clean(more));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** XML knows no way to write most control characters. */
    private static String clean(String text) {
        return text.codePoints()
                .map(c -> c == '\n' || c == '\t' || (c >= ' ' && !Character.isISOControl(c) && c < 0xFFFE) || c > 0xFFFF
                        ? c
                        : '?')
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
