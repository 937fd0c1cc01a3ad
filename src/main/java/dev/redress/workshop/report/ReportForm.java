package dev.redress.workshop.report;

import dev.redress.workshop.RulesCheck.Report;

/** A form for tools in which a check's report can be written. All are UTF-8. */
public enum ReportForm {
    /** Everything that the check knows, for a program of one's own. */
    JSON,
    /** SARIF 2.1.0, which code review and editors show beside the line. */
    SARIF,
    /** JUnit's XML, which build servers show as tests: each scenario is one, and so is each other finding. */
    JUNIT;

    /**
     * {@return the report in this form}
     *
     * @param folder the rules folder as the caller named it, with which places in its files begin
     */
    public byte[] bytes(Report report, String folder) {
        return switch (this) {
            case JSON -> JsonReport.bytes(report);
            case SARIF -> SarifReport.bytes(report, folder);
            case JUNIT -> JunitReport.bytes(report, folder);
        };
    }
}
