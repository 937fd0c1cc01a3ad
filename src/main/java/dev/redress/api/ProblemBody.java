package dev.redress.api;

import dev.redress.facts.Problem;
import dev.redress.facts.json.CanonicalJson;
import dev.redress.policy.SourceProblem;
import dev.redress.wire.WireErrorCode;
import dev.redress.wire.WireProblem;
import dev.redress.wire.WireProblemCode;
import dev.redress.wire.WireProblemError;
import dev.redress.workshop.Finding;
import java.net.URI;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Problem documents (RFC 9457). */
final class ProblemBody {

    private static final int MOST_ERRORS = 100;

    private ProblemBody() {}

    static ResponseEntity<JsonBody> answer(ProblemKind kind) {
        return answer(kind, kind.detail(), List.of());
    }

    static ResponseEntity<JsonBody> answer(ProblemKind kind, String detail, List<Problem> errors) {
        return ResponseEntity.status(kind.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(of(kind, detail, errors));
    }

    static JsonBody of(ProblemKind kind, String detail, List<Problem> errors) {
        return body(
                kind,
                detail,
                errors.stream()
                        .sorted()
                        .limit(MOST_ERRORS)
                        .map(ProblemBody::error)
                        .toList());
    }

    private static JsonBody body(ProblemKind kind, String detail, List<WireProblemError> errors) {
        return new JsonBody(CanonicalJson.write(new WireProblem()
                .type(URI.create("urn:redress:problem:" + kind.code()))
                .title(kind.title())
                .status(kind.status().value())
                .detail(detail)
                .code(WireProblemCode.fromValue(kind.code()))
                .errors(errors)));
    }

    /** {@return the refusal of a body, by what is wrong with it first} */
    static RefusedRequest refusal(ProblemKind invalid, List<Problem> errors, String what) {
        Problem first = errors.getFirst();
        return switch (first.code()) {
            case "not-utf-8" -> new RefusedRequest(ProblemKind.BAD_ENCODING, first.detail(), errors);
            case "not-json", "duplicate-field", "half-character", "beyond-bounds" ->
                new RefusedRequest(ProblemKind.MALFORMED_JSON, first.detail(), errors);
            default -> new RefusedRequest(invalid, count(errors, what), errors);
        };
    }

    /** {@return what a check found, in the order of the files} */
    static ResponseEntity<JsonBody> faulty(List<Finding> findings) {
        ProblemKind kind = ProblemKind.PACK_FAULTY;
        String detail = findings.size() == 1
                ? "1 thing is wrong with the pack"
                : findings.size() + " things are wrong with the pack";
        return ResponseEntity.status(kind.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body(
                        kind,
                        detail,
                        findings.stream()
                                .limit(MOST_ERRORS)
                                .map(ProblemBody::error)
                                .toList()));
    }

    /** {@return how many things are wrong with {@code what}, in a sentence} */
    static String count(List<Problem> errors, String what) {
        return errors.size() == 1 ? "1 thing is wrong with " + what : errors.size() + " things are wrong with " + what;
    }

    private static WireProblemError error(Finding finding) {
        SourceProblem what = finding.what();
        return new WireProblemError()
                .pointer("")
                .code(
                        switch (finding.kind()) {
                            case SOURCE -> WireErrorCode.FAULTY_SOURCE;
                            case SCENARIO -> WireErrorCode.SCENARIO_DIFFERS;
                            case COVERAGE -> WireErrorCode.NOTHING_COVERS;
                        })
                .detail(what.toString())
                .file(what.file())
                .line(what.line())
                .column(what.column());
    }

    private static WireProblemError error(Problem problem) {
        return new WireProblemError()
                .pointer(problem.pointer())
                .code(WireErrorCode.fromValue(problem.code()))
                .detail(problem.detail());
    }
}
